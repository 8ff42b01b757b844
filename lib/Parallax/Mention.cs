namespace Parallax;

/// <summary>One place in an article where an entity is mentioned.</summary>
public sealed record Mention
{
    /// <summary>The article it stands in.</summary>
    public required ArticleInfo Article { get; init; }

    /// <summary>Number of the entity (coreference chain) within the article.</summary>
    public required int Entity { get; init; }

    /// <summary>The entity's canonical name, such as "Vladimir Putin".</summary>
    public required string Name { get; init; }

    /// <summary>The entity's type.</summary>
    public required EntityType Type { get; init; }

    /// <summary>Name, description or pronoun.</summary>
    public required MentionForm Form { get; init; }

    /// <summary>Where it stands, without titles ("Mr.", "President") and possessive 's.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>What stands there: a name as printed, of other forms three words at the most.</summary>
    public required string Surface { get; init; }

    /// <summary>
    /// All that stands there, as printed; of a long description <see cref="Surface"/> has the first words only.
    /// </summary>
    /// <remarks>Null where the coverage has no texts: records hold places, not words.</remarks>
    public string? Text => Article.RunningText.Of(Span);

    /// <summary>The section it stands in.</summary>
    public required SectionKind Section { get; init; }

    /// <summary>Number of its sentence within the article.</summary>
    public required int Sentence { get; init; }

    /// <summary>Who mentions it.</summary>
    public Voice Voice { get; init; }

    /// <summary>
    /// The country whose government the place stands for here ("Beijing warned"); null where it is just the place, or
    /// none.
    /// </summary>
    public string? Government { get; init; }

    /// <summary>The rule or model that found it and linked it.</summary>
    public required string Rule { get; init; }

    /// <summary>How sure the rule is, 0…1.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>The tone toward the entity in this place; null where it was not scored.</summary>
    public TargetTone? Tone { get; init; }

    /// <summary>The outlet, as in <see cref="ArticleInfo.Outlet"/>.</summary>
    public string Outlet => Article.Outlet;
}
