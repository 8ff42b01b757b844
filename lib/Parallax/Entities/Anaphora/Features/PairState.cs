namespace Parallax.Entities.Anaphora.Features;

/// <summary>A candidate with the values of which its features are made.</summary>
internal readonly struct PairState
{
    /// <summary>The candidate.</summary>
    public required Referent Referent { get; init; }

    /// <summary>Where it was mentioned last, or first if that comes later.</summary>
    public required int At { get; init; }

    /// <summary>Sentences between, in steps.</summary>
    public required int Distance { get; init; }

    /// <summary>What it is; from 4 on for what was only described.</summary>
    public required int Type { get; init; }

    /// <summary>Agreement of gender.</summary>
    public required int Agreement { get; init; }

    /// <summary>Form of its last mention.</summary>
    public required int Form { get; init; }

    /// <summary>Grammatical role of its last mention; 7 for what comes later.</summary>
    public required int Role { get; init; }

    /// <summary>How many candidates were mentioned later.</summary>
    public required int Recency { get; init; }

    /// <summary>How many candidates the text names more often.</summary>
    public required int Leading { get; init; }

    /// <summary>How many candidates are more salient.</summary>
    public required int Salience { get; init; }

    /// <summary>1 for a person, else 0.</summary>
    public int Person => Referent.Type == EntityType.Person ? 1 : 0;

    /// <summary>Number of mentions, in steps.</summary>
    public int Mentions => AnaphorAgreement.Bucket(Referent.Count);
}
