using System.Text;
using System.Text.Json;
using Parallax.Entities;
using Parallax.Quotes;
using Parallax.Records;
using Parallax.Tone;
using Parallax.Tone.Targets;

namespace Parallax.Tests;

/// <summary>Stages that fail cost the record they fail on; stages that are not asked for are not run.</summary>
public class AnalyzerStagesTests
{
    private const string Text = "“We won,” Mayor Ada Moss said in Veld. A storm broke the old harbour wall.";

    // The word at which every broken stage below gives up.
    private const string Mine = "harbour";

    public static TheoryData<string> Stages => ["names", "quotes", "tone", "targets"];

    [Theory]
    [MemberData(nameof(Stages))]
    public void Analyze_StageFails_NamesArticleStageAndMessage(string stage)
    {
        var error = Assert.Throws<AnalysisException>(() => new Analyzer(Broken(stage)).Analyze(new ArticleInfo { Id = "a7" }, Text));
        Assert.Equal(("a7", stage), (error.Article, error.Stage));
        Assert.Equal($"'a7' could not be analysed: the stage '{stage}' failed with InvalidOperationException: out of order", error.Message);
    }

    [Theory]
    [MemberData(nameof(Stages))]
    public void Annotate_StageFailsOnOneRecord_AllOthersAreWritten(string stage)
    {
        string[] texts = ["Ada Moss won.", Text, "Otto Crane lost."];
        var lines = texts.Select((t, i) => JsonSerializer.Serialize(new { id = $"r{i}", text = t, targets = new[] { new { start = 0, end = 4 } } }));
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
        using var output = new MemoryStream();
        var bad = new List<(int Line, string Reason)>();
        var written = new Annotator(Broken(stage)).Run(input, output, (line, reason) => bad.Add((line, reason)));
        var found = Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, written);
        Assert.Equal(["r0", "r2"], found.Select(l => JsonDocument.Parse(l).RootElement.GetProperty("id").GetString()));
        var (number, message) = Assert.Single(bad);
        Assert.Equal(2, number);
        Assert.Contains($"'r1' could not be analysed: the stage '{stage}'", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_StageFailsOnOneArticle_OthersAreThereAndItIsNamed()
    {
        var folder = Directory.CreateTempSubdirectory("parallax-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "a.txt"), "The council of Veld met on Monday and agreed on a plan.");
            File.WriteAllText(Path.Combine(folder, "b.txt"), "The council of Veld met at the harbour and agreed on a plan.");
            var coverage = Coverage.Load(folder, new CoverageOptions { Analyzer = Broken("tone") });
            Assert.Equal(["a"], coverage.Analyses.Select(a => a.Article.Id));
            Assert.Contains(coverage.Report.Skipped, i => i.File == "b" && i.Reason.Contains("the stage 'tone'", StringComparison.Ordinal));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Analyze_ToneAlone_RunsNoOtherStage()
    {
        var options = Broken("names", "quotes", "targets") with { Stages = AnalysisStages.Tone };
        var analysis = new Analyzer(options).Analyze(new ArticleInfo { Id = "a" }, Text);
        var whole = new Analyzer().Analyze(new ArticleInfo { Id = "a" }, Text);
        Assert.Equal(whole.Sentences.Select(s => (s.Span, s.Tone)), analysis.Sentences.Select(s => (s.Span, s.Tone)));
        Assert.Empty(analysis.Entities);
        Assert.Empty(analysis.Quotes);
        Assert.Empty(analysis.Terms);
        Assert.Equal(["parallax", "tone"], analysis.Versions.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Analyze_NamesAlone_AreThoseOfTheWholeAnalysis()
    {
        var options = Broken("quotes", "tone", "targets") with { Stages = AnalysisStages.Names };
        var analysis = new Analyzer(options).Analyze(new ArticleInfo { Id = "a" }, Text);
        var whole = new Analyzer().Analyze(new ArticleInfo { Id = "a" }, Text);
        Assert.Equal(
            whole.Entities.SelectMany(e => e.Mentions).Select(m => (m.Span, m.Name)),
            analysis.Entities.SelectMany(e => e.Mentions).Select(m => (m.Span, m.Name)));
    }

    [Theory]
    [InlineData(AnalysisStages.None, "id,sentences")]
    [InlineData(AnalysisStages.Tone, "id,valence,sentences")]
    [InlineData(AnalysisStages.Names, "id,sentences,entities")]
    [InlineData(AnalysisStages.Quotes, "id,sentences,quotes")]
    [InlineData(AnalysisStages.Targets, "id,sentences,targets")]
    [InlineData(AnalysisStages.All, "id,valence,sentences,entities,quotes,targets")]
    public void Annotate_Stages_WritesTheirFieldsOnly(AnalysisStages stages, string fields)
    {
        var line = JsonSerializer.Serialize(new { id = "r", text = Text, targets = new[] { new { start = 16, end = 24 } } });
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(line));
        using var output = new MemoryStream();
        new Annotator(new AnalyzerOptions { Stages = stages }).Run(input, output, (_, reason) => Assert.Fail(reason));
        var record = JsonDocument.Parse(output.ToArray()).RootElement;
        Assert.Equal(fields, string.Join(',', record.EnumerateObject().Select(p => p.Name)));
    }

    private static AnalyzerOptions Broken(params string[] stages)
    {
        var options = new AnalyzerOptions();
        if (stages.Contains("names")) options = options with { Entities = new BrokenNames() };
        if (stages.Contains("quotes")) options = options with { Quotes = new BrokenQuotes() };
        if (stages.Contains("tone")) options = options with { Tone = new BrokenTone() };
        return stages.Contains("targets") ? options with { TargetTone = new BrokenTargets() } : options;
    }

    private static void Fail(Document document)
    {
        if (document.Text.Contains(Mine, StringComparison.Ordinal)) throw new InvalidOperationException("out of order");
    }

    private sealed class BrokenNames : IEntityRecognizer
    {
        private readonly EntityRecognizer _real = new();

        public string Version => "broken/1";

        public IReadOnlyList<Entity> Recognize(Document document)
        {
            Fail(document);
            return _real.Recognize(document);
        }
    }

    private sealed class BrokenQuotes : IQuoteExtractor
    {
        public string Version => "broken/1";

        public IReadOnlyList<Quote> Extract(Document document, IReadOnlyList<Entity> entities)
        {
            Fail(document);
            return [];
        }
    }

    private sealed class BrokenTone : IToneModel
    {
        public string Version => "broken/1";

        public ToneScore Score(Document document, int first, int end)
        {
            Fail(document);
            return ToneScore.None;
        }
    }

    private sealed class BrokenTargets : ITargetToneModel
    {
        public string Version => "broken/1";

        public TargetTone Score(Document document, int sentence, TextSpan target)
        {
            Fail(document);
            return default;
        }
    }
}
