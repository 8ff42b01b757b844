using System.Text.Json.Nodes;
using Parallax.Notebooks.Jupyter;

namespace Parallax.Notebooks.Tests.Jupyter;

public sealed class KernelSpecTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Install_IntoAPrefix_WritesWhatJupyterReads()
    {
        var path = KernelSpec.Install(KernelSpec.DefaultName, _folder.Path, replace: false);
        Assert.Equal(Path.Combine(_folder.Path, "share", "jupyter", "kernels", ".net-csharp", "kernel.json"), path);
        var json = JsonNode.Parse(File.ReadAllText(path))!;
        Assert.Equal(".NET (C#)", (string?)json["display_name"]);
        Assert.Equal("C#", (string?)json["language"]);
        Assert.Equal("{connection_file}", (string?)json["argv"]![3]);
    }

    [Fact]
    public void Install_OverItself_IsFine()
    {
        KernelSpec.Install("mine", _folder.Path, replace: false);
        KernelSpec.Install("mine", _folder.Path, replace: false);
    }

    [Fact]
    public void Install_OverAnother_NeedsReplace()
    {
        var path = KernelSpec.Install("theirs", _folder.Path, replace: false);
        const string theirs = """{"argv": ["dotnet", "interactive", "jupyter"], "display_name": "theirs"}""";
        File.WriteAllText(path, theirs);
        var error = Assert.Throws<InvalidOperationException>(() => KernelSpec.Install("theirs", _folder.Path, replace: false));
        Assert.Contains("--replace", error.Message, StringComparison.Ordinal);
        Assert.Equal(theirs, File.ReadAllText(path));
        KernelSpec.Install("theirs", _folder.Path, replace: true);
        Assert.NotEqual(theirs, File.ReadAllText(path));
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("a/b")]
    public void Install_NameThatIsNone_IsRefused(string name) =>
        Assert.Throws<ArgumentException>(() => KernelSpec.Install(name, _folder.Path, replace: false));
}
