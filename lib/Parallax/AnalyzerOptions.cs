using Parallax.Entities;
using Parallax.Quotes;
using Parallax.Tone;
using Parallax.Tone.Targets;

namespace Parallax;

/// <summary>The stages that an <see cref="Analyzer"/> runs; each can be replaced by one's own.</summary>
public sealed record AnalyzerOptions
{
    /// <summary>Finds who is mentioned.</summary>
    public IEntityRecognizer Entities { get; init; } = new EntityRecognizer();

    /// <summary>
    /// The same with the user's names of the <c>aliases.yaml</c> beside some articles, if there is one and entities are
    /// found by the built-in stage.
    /// </summary>
    /// <exception cref="InvalidDataException">The file is not as it should be.</exception>
    public AnalyzerOptions WithAliasesBeside(IEnumerable<string> paths) =>
        Entities is EntityRecognizer && AliasFile.Beside(paths) is { } aliases
            ? this with { Entities = new EntityRecognizer(aliases) }
            : this;

    /// <summary>Finds whose words stand where.</summary>
    public IQuoteExtractor Quotes { get; init; } = new QuoteExtractor();

    /// <summary>Scores the tone of a stretch of text.</summary>
    public IToneModel Tone { get; init; } = new LexiconToneModel();

    /// <summary>Scores the tone toward a thing that a sentence mentions; null for none.</summary>
    public ITargetToneModel? TargetTone { get; init; } = new TargetToneModel();
}
