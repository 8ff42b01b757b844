using Parallax.Reading;
using Parallax.Records.Rows;

namespace Parallax.Tests.Reading;

public class IssueListTests
{
    [Fact]
    public void Of_LinesThatCountOthers_AddsThemUp()
    {
        var part = IssueList.Of(Enumerable.Range(0, 15).Select(i => Warning($"a{i}.txt")));
        Assert.Equal([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5], part.Select(i => i.More));
        var both = IssueList.Of([.. part, .. part, Warning("b.txt")]);
        Assert.Equal([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 21], both.Select(i => i.More));
        Assert.Equal("warning: b.txt: and 21 more up to this file: it has no date", both[^1].ToString());
    }

    [Fact]
    public void Issues_OfATable_AreAsTheyWere()
    {
        var issues = IssueList.Of(Enumerable.Range(0, 15).Select(i => Warning($"a{i}.txt")));
        var table = new LoadTable();
        foreach (var issue in issues) table.Add(issue);
        Assert.Equal(issues, table.Issues);
    }

    private static LoadIssue Warning(string file) => new(LoadIssueKind.Warning, file, 3, "it has no date");
}
