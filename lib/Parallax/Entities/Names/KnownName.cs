namespace Parallax.Entities.Names;

/// <summary>A name that the gazetteers or the user's aliases know.</summary>
/// <param name="Canonical">The name under which it is counted.</param>
/// <param name="Type">What it names.</param>
internal sealed record KnownName(string Canonical, EntityType Type)
{
    /// <summary>The form that leads here, as the file spells it.</summary>
    public required string Form { get; init; }

    /// <summary>Whether the form alone settles who is meant, without a full name in the article.</summary>
    public bool Settles { get; init; } = true;

    /// <summary>Whether the form is a nationality or its people.</summary>
    public bool Demonym { get; init; }

    /// <summary>Whether a user gave it: then it is a name wherever it stands.</summary>
    public bool Given { get; init; }

    /// <summary>Whether it is a country.</summary>
    public bool Country { get; init; }

    /// <summary>The country whose government the place stands for; null where it stands for none.</summary>
    public string? SeatOf { get; init; }

    /// <summary>The country of a nationality: "Russia" for "Russian".</summary>
    public string? CountryOf { get; init; }

    /// <summary>What a place is: c city, r region; the null character where that is not known.</summary>
    public char Place { get; init; }

    /// <summary>Grammatical gender of a person: m, f, or the null character.</summary>
    public char Gender { get; init; }

    /// <summary>
    /// Whether other bodies bear this form too, so that it means this one only where nobody's is named.
    /// </summary>
    public bool Shared { get; init; }
}
