using PublicApiGenerator;

namespace Parallax.Tests.Architecture;

/// <summary>The public surface is a snapshot: a change of it is a decision that a review sees.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void Library_PublicApi_IsTheSnapshot()
    {
        var api = typeof(Article).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false });
        Snapshot.Compare(Repository.PathOf("tests", "Parallax.Tests", "Architecture", "PublicApi.txt"), api);
    }
}
