namespace Parallax.Records.Packing;

/// <summary>Keeps the first analyses of a coverage in memory, and the rows of all others in scratch files.</summary>
/// <remarks>
/// Each kind of rows has a file: whoever goes over the rows of a kind reads them one behind the other.
/// An analysis in memory takes some 50 kB. Of a packed one the metadata stay there, two kilobytes; whoever goes over
/// its rows reads them anew, which takes some 50 microseconds.
/// </remarks>
internal sealed class AnalysisPacker
{
    private const int RoomForTexts = 1 << 16;

    private static readonly TermFormat TermFormat = new();

    private readonly PackFile<Sentence> _sentences;
    private readonly PackFile<Entity> _entities;
    private readonly PackFile<Quote> _quotes;
    private readonly PackFile<DistancingFormula> _distancing;
    private readonly PackFile<TermCount> _words, _phrases;
    private readonly int _mostInMemory;
    private int _kept;

    /// <summary>Keeps so many in memory.</summary>
    public AnalysisPacker(int mostInMemory)
    {
        _mostInMemory = mostInMemory;
        var texts = new SharedTexts(RoomForTexts);
        _sentences = new(new SentenceFormat(), texts);
        _entities = new(new EntityFormat(), texts);
        _quotes = new(new QuoteFormat(), texts);
        _distancing = new(new DistancingFormat(), texts);
        (_words, _phrases) = (new(TermFormat, texts), new(TermFormat, texts));
    }

    /// <summary>The analysis as it is to be kept.</summary>
    /// <exception cref="IOException">There is no room for the scratch file; the message says what to do.</exception>
    public ArticleAnalysis Keep(ArticleAnalysis analysis) =>
        Interlocked.Increment(ref _kept) <= _mostInMemory ? analysis : Packed(analysis);

    private ArticleAnalysis Packed(ArticleAnalysis analysis)
    {
        var article = analysis.Article;
        return analysis with
        {
            Sentences = PackedRows<Sentence>.Of(_sentences, article, analysis.Sentences),
            Entities = PackedRows<Entity>.Of(_entities, article, analysis.Entities),
            Quotes = PackedRows<Quote>.Of(_quotes, article, analysis.Quotes),
            Distancing = PackedRows<DistancingFormula>.Of(_distancing, article, analysis.Distancing),
            Terms = PackedCounts.Of((_words, _phrases), article, analysis.Terms),
        };
    }
}
