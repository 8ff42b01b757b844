using Parallax.Entities;
using Parallax.Quotes;
using Parallax.Sentiment;

namespace Parallax;

/// <summary>The stages that an <see cref="Analyzer"/> runs; each can be replaced by one's own.</summary>
public sealed record AnalyzerOptions
{
    /// <summary>Finds who is mentioned.</summary>
    public IEntityRecognizer Entities { get; init; } = new EntityRecognizer();

    /// <summary>Finds whose words stand where.</summary>
    public IQuoteExtractor Quotes { get; init; } = new QuoteExtractor();

    /// <summary>Scores the tone of a stretch of text.</summary>
    public IToneModel Tone { get; init; } = new LexiconToneModel();
}
