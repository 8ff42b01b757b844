using Parallax.Display;
using Parallax.Language;
using Parallax.Terms;

namespace Parallax;

/// <summary>Runs the stages on an article: sentences, entities, quotes, voice, tone, term counts.</summary>
/// <remarks>
/// One analyzer may serve several threads, provided that the stages given to it may; the built-in ones do. Where a
/// stage fails, <see cref="AnalysisException"/> says on which article and which stage it was.
/// </remarks>
public sealed class Analyzer
{
    private readonly AnalyzerOptions _options;
    private readonly Segmenter _segmenter;
    private readonly TermCounter _terms = new();
    private readonly SortedDictionary<string, string> _versions;

    /// <summary>An analyzer with the built-in stages, or with those given.</summary>
    public Analyzer(AnalyzerOptions? options = null)
    {
        _options = options ?? new AnalyzerOptions();
        _segmenter = new Segmenter(partsOfSpeech: _options.Stages != AnalysisStages.None);
        _versions = VersionsOf(_options);
    }

    /// <summary>The versions of library and models that make its analyses, by name.</summary>
    internal IReadOnlyDictionary<string, string> Versions => _versions;

    /// <summary>Analyses an article's headline, standfirst, body and captions.</summary>
    /// <exception cref="AnalysisException">A stage failed on it.</exception>
    public ArticleAnalysis Analyze(Article article) =>
        Analyze(Segment(article.Info, () => _segmenter.Segment(article)));

    /// <summary>Analyses a text as it is, nothing set aside: all of it is body.</summary>
    /// <remarks>Half a surrogate pair alone is read as U+FFFD, which is what a record can hold.</remarks>
    /// <exception cref="AnalysisException">A stage failed on it.</exception>
    public ArticleAnalysis Analyze(ArticleInfo info, string text) =>
        Analyze(Segment(info, text));

    /// <summary>A text as it is, for stages to be run on one by one.</summary>
    /// <exception cref="AnalysisException">It could not be cut into sentences.</exception>
    internal AnalysisRun Run(ArticleInfo info, string text) =>
        new(Segment(info, text), _options);

    private ArticleAnalysis Analyze(Document document) =>
        new AnalysisRun(document, _options).Analysis(_versions, _terms);

    private Document Segment(ArticleInfo info, string text) =>
        Segment(info, () => _segmenter.Segment(info, WellFormedText.Of(text)));

    private static Document Segment(ArticleInfo info, Func<Document> segment) =>
        AnalysisException.Guard(info.Id, "sentences", segment);

    private static SortedDictionary<string, string> VersionsOf(AnalyzerOptions options)
    {
        var versions = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["parallax"] = typeof(Analyzer).Assembly.GetName().Version!.ToString(3),
        };
        if (options.FindsNames) versions["entities"] = options.Entities.Version;
        if (options.Has(AnalysisStages.Quotes)) versions["quotes"] = options.Quotes.Version;
        if (options.Has(AnalysisStages.Tone)) versions["tone"] = options.Tone.Version;
        if (options.Has(AnalysisStages.Targets) && options.TargetTone is { } targets)
            versions["targets"] = targets.Version;
        return versions;
    }
}
