using Parallax.Entities;
using Parallax.Quotes;
using Parallax.Tone;
using Parallax.Tone.Targets;

namespace Parallax;

/// <summary>The stages that an <see cref="Analyzer"/> runs; each can be replaced by one's own.</summary>
public sealed record AnalyzerOptions
{
    // A model is loaded when its stage is asked for.
    private static readonly Lazy<EntityRecognizer> BuiltInEntities = new(() => new EntityRecognizer());
    private static readonly Lazy<QuoteExtractor> BuiltInQuotes = new(() => new QuoteExtractor());
    private static readonly Lazy<LexiconToneModel> BuiltInTone = new(() => new LexiconToneModel());
    private static readonly Lazy<TargetToneModel> BuiltInTargets = new(() => new TargetToneModel());

    private readonly IEntityRecognizer? _entities;
    private readonly IQuoteExtractor? _quotes;
    private readonly IToneModel? _tone;
    private readonly ITargetToneModel? _targetTone;
    private readonly bool _targetToneGiven;

    /// <summary>
    /// What is looked for; everything unless said otherwise. A stage costs nothing where it is not asked for.
    /// </summary>
    public AnalysisStages Stages { get; init; } = AnalysisStages.All;

    /// <summary>Finds who is mentioned.</summary>
    public IEntityRecognizer Entities
    {
        get => _entities ?? BuiltInEntities.Value;
        init => _entities = value;
    }

    /// <summary>Finds whose words are where.</summary>
    public IQuoteExtractor Quotes
    {
        get => _quotes ?? BuiltInQuotes.Value;
        init => _quotes = value;
    }

    /// <summary>Scores the tone of a stretch of text.</summary>
    public IToneModel Tone
    {
        get => _tone ?? BuiltInTone.Value;
        init => _tone = value;
    }

    /// <summary>Scores the tone toward a thing that a sentence mentions; null for none.</summary>
    public ITargetToneModel? TargetTone
    {
        get => _targetToneGiven ? _targetTone : BuiltInTargets.Value;
        init => (_targetTone, _targetToneGiven) = (value, true);
    }

    /// <summary>
    /// The same with the user's names of the <c>aliases.yaml</c> beside some articles, if there is one and entities are
    /// found by the built-in stage.
    /// </summary>
    /// <exception cref="InvalidDataException">The file is not as it should be.</exception>
    public AnalyzerOptions WithAliasesBeside(IEnumerable<string> paths) => With(AliasFile.Beside(paths));

    /// <summary>
    /// The same with some user's names, where there are any and entities are found by the built-in stage.
    /// </summary>
    internal AnalyzerOptions With(AliasFile? aliases) =>
        aliases is not null && Entities is EntityRecognizer
            ? this with { Entities = new EntityRecognizer(aliases) }
            : this;

    /// <summary>Whether names are found, be it for the quotes alone.</summary>
    internal bool FindsNames => Has(AnalysisStages.Names) || Has(AnalysisStages.Quotes);

    /// <summary>Whether a stage is asked for.</summary>
    internal bool Has(AnalysisStages stage) => (Stages & stage) == stage;
}
