using Parallax.Interactive;

namespace Parallax.Tests.Display;

public sealed class KernelHelpTests
{
    public static TheoryData<string> Code => [.. KernelHelp.Code];

    [Theory]
    [MemberData(nameof(Code))]
    public void Code_EveryMemberThatItNames_IsThere(string code)
    {
        var name = code.Split('.')[1].Split('(')[0];
        Assert.NotEmpty(typeof(Coverage).GetMember(name));
    }

    [Fact]
    public void Markdown_Rows_AreOneTableWithTwoColumns()
    {
        var table = KernelHelp.Markdown.TrimEnd('\n').Split('\n')[2..];
        Assert.Equal(KernelHelp.Code.Count() + 2, table.Length);
        Assert.All(table, row => Assert.Equal(3, row.Count(c => c == '|')));
    }
}
