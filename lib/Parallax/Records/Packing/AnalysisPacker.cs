namespace Parallax.Records.Packing;

/// <summary>Keeps the first analyses of a coverage in memory, and the rows of all others in a scratch file.</summary>
/// <remarks>
/// An analysis in memory takes some 50 kB. Of a packed one the metadata stay there, some kilobyte; whoever goes over
/// its rows reads them anew, which takes some 50 microseconds.
/// </remarks>
internal sealed class AnalysisPacker(int mostInMemory)
{
    private readonly SentenceFormat _sentences = new();
    private readonly EntityFormat _entities = new();
    private readonly QuoteFormat _quotes = new();
    private readonly DistancingFormat _distancing = new();
    private readonly TermFormat _terms = new();
    private readonly Lazy<PackFile> _file = new(() => new PackFile());
    private int _kept;

    /// <summary>The analysis as it is to be kept.</summary>
    /// <exception cref="IOException">There is no room for the scratch file; the message says what to do.</exception>
    public ArticleAnalysis Keep(ArticleAnalysis analysis) =>
        Interlocked.Increment(ref _kept) <= mostInMemory ? analysis : Packed(analysis);

    private ArticleAnalysis Packed(ArticleAnalysis analysis)
    {
        var (file, article) = (_file.Value, analysis.Article);
        return analysis with
        {
            Sentences = PackedRows<Sentence>.Of(file, _sentences, article, analysis.Sentences),
            Entities = PackedRows<Entity>.Of(file, _entities, article, analysis.Entities),
            Quotes = PackedRows<Quote>.Of(file, _quotes, article, analysis.Quotes),
            Distancing = PackedRows<DistancingFormula>.Of(file, _distancing, article, analysis.Distancing),
            Terms = PackedCounts.Of(file, _terms, article, analysis.Terms),
        };
    }
}
