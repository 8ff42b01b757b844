using Parallax.Records;
using Parallax.Stories;

namespace Parallax.Tests;

/// <summary>The saved records are what the stages make of the real articles now.</summary>
public class RealArticlesTests
{
    [Theory]
    [InlineData("epoch-times")]
    [InlineData("reuters")]
    public void SavedRecord_IsWhatAFreshAnalysisGives(string article)
    {
        var analysis = Coverage.Load(Repository.SharedPath("articles", article + ".txt")).Analyses.Single();
        var saved = File.ReadAllText(Repository.PathOf("data", "coverage", article + ".jsonl"));
        Assert.True(saved == System.Text.Encoding.UTF8.GetString(AnalysisRecord.Write(analysis)) + "\n",
            "data/coverage is not what the stages give now: make it again with `analyze`, and the notebooks with `run`");
    }

    [Fact]
    public void SavedAlignment_IsWhatAFreshAlignmentGives()
    {
        var saved = Alignments.Of(Coverage.Load(Repository.PathOf("data", "coverage")));
        var fresh = Alignments.Of(Coverage.Load(Repository.SharedPath("articles")));
        Assert.Equal(fresh.Select(a => System.Text.Encoding.UTF8.GetString(AlignmentRecord.Write(a))), saved.Select(a => System.Text.Encoding.UTF8.GetString(AlignmentRecord.Write(a))));
    }
}
