namespace Parallax.Classification.Models;

/// <summary>Features that come from one column of the rows.</summary>
/// <param name="Name">The column.</param>
/// <param name="WordLength">Most words of an n-gram; 0 for none.</param>
/// <param name="CharacterLength">Number of characters of an n-gram; 0 for none.</param>
internal sealed record FeatureGroup(string Name, int WordLength, int CharacterLength)
{
    private const int Bigram = 2;
    private const int Trigram = 3;

    /// <summary>The groups for whole texts.</summary>
    public static IReadOnlyList<FeatureGroup> OfText { get; } =
    [
        new(nameof(FeatureRow.Words), Bigram, 0),
        new(nameof(FeatureRow.Characters), 0, Trigram),
    ];

    /// <summary>The groups for a target in a text.</summary>
    public static IReadOnlyList<FeatureGroup> OfTarget { get; } =
    [
        .. OfText,
        new(nameof(FeatureRow.Before), Bigram, Trigram),
        new(nameof(FeatureRow.After), Bigram, Trigram),
        new(nameof(FeatureRow.Near), Bigram, Trigram),
        new(nameof(FeatureRow.Left), Bigram, Trigram),
        new(nameof(FeatureRow.Right), Bigram, Trigram),
        new(nameof(FeatureRow.Tones), 0, 0),
        new(nameof(FeatureRow.Roles), 0, 0),
    ];

    /// <summary>Whether it is text, not numbers.</summary>
    public bool IsText => WordLength > 0 || CharacterLength > 0;

    /// <summary>Whether its features count something in the text; the others are measures.</summary>
    public bool IsCount => Name != nameof(FeatureRow.Tones);

    /// <summary>The name of the column of its features.</summary>
    public string Output => IsText ? Name + "Features" : Name;

    /// <summary>The groups that the options ask for.</summary>
    public static IReadOnlyList<FeatureGroup> Of(ClassifierOptions options) =>
        options.Target is null ? OfText : OfTarget;

    /// <summary>A row that has this group's column from another row.</summary>
    public FeatureRow Exchange(FeatureRow row, FeatureRow other) => Name switch
    {
        nameof(FeatureRow.Words) => row with { Words = other.Words },
        nameof(FeatureRow.Characters) => row with { Characters = other.Characters },
        nameof(FeatureRow.Before) => row with { Before = other.Before },
        nameof(FeatureRow.After) => row with { After = other.After },
        nameof(FeatureRow.Near) => row with { Near = other.Near },
        nameof(FeatureRow.Left) => row with { Left = other.Left },
        nameof(FeatureRow.Right) => row with { Right = other.Right },
        nameof(FeatureRow.Tones) => row with { Tones = other.Tones },
        _ => row with { Roles = other.Roles },
    };
}
