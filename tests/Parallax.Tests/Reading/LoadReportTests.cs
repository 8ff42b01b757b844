namespace Parallax.Tests.Reading;

public class LoadReportTests
{
    [Fact]
    public void ToString_Samples_IsReadable()
    {
        var corpus = Parallax.Corpus.Read(Repository.PathOf("data", "sample"));
        _ = corpus.Count();
        var lines = corpus.Report.ToString().Split('\n');
        Assert.Equal("6 articles from 6 files, 0 skipped, 0 warnings", lines[0]);
        Assert.Equal("  Northwire: 3 articles, 1009 words, 3 without title, 3 date inferred", lines[1]);
        Assert.StartsWith("  The Meridian Tribune: 3 articles, ", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Outlets_OddArticles_AreCounted()
    {
        var folder = Directory.CreateTempSubdirectory("report");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "a.jsonl"), """
                {"outlet":"Post","text":"Der Rat der Stadt hat am Montag nach langer Debatte beschlossen, dass die neue Brücke nicht vor dem Winter gebaut wird, und die Bürger sind mit dem Plan nicht zufrieden.","title":"Brücke"}
                {"outlet":"Post","text":"HALDEN (AP) — The bridge opens on Monday."}
                """);
            var corpus = Parallax.Corpus.Read(folder.FullName, new() { AllLanguages = true });
            _ = corpus.Count();
            var row = Assert.Single(corpus.Report.Outlets);
            Assert.Equal((2, 1, 2, 2, 1, 1), (row.Articles, row.WithoutTitle, row.WithoutDate, row.VeryShort, row.NotEnglish, row.WireCopies));
            Assert.Contains("'de'", corpus.Report.Warnings.Single().Reason);
        }
        finally
        {
            folder.Delete(true);
        }
    }

    [Fact]
    public void ToDataFrame_Report_HasARowForEachLine()
    {
        var corpus = Parallax.Corpus.Read(Repository.PathOf("data", "sample"));
        _ = corpus.Count();
        var frame = corpus.Report.ToDataFrame();
        Assert.Equal(["kind", "about", "articles", "note"], frame.Columns.Select(c => c.Name));
        Assert.Equal(corpus.Report.ToString().Split('\n').Length, frame.Rows.Count);
        Assert.Equal(("outlet", "Northwire", 3), ((string)frame["kind"][1]!, (string)frame["about"][1]!, (int)frame["articles"][1]!));
    }

    [Fact]
    public void Issues_ManyAlike_AreCountedInOneLine()
    {
        var folder = Directory.CreateTempSubdirectory("report");
        try
        {
            File.WriteAllLines(Path.Combine(folder.FullName, "a.jsonl"), Enumerable.Range(0, 50).Select(i => $$"""{"text":"The bridge number {{i}} opens on Monday."}"""));
            var corpus = Parallax.Corpus.Read(folder.FullName);
            _ = corpus.Count();
            Assert.Equal(11, corpus.Report.Issues.Count);
            Assert.Equal(40, corpus.Report.Issues[^1].More);
            Assert.Contains("and 40 more up to this file: ", corpus.Report.Issues[^1].ToString(), StringComparison.Ordinal);
            Assert.Contains("and 40 more up to this file: ", corpus.Report.ToString(), StringComparison.Ordinal);
            Assert.StartsWith("50 articles from 1 files, 0 skipped, 50 warnings", corpus.Report.ToString(), StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(true);
        }
    }
}
