using Parallax.Language;

namespace Parallax.Entities.Anaphora.Features;

/// <summary>
/// How what an anaphor says agrees with what is known of a referent, in steps that a model can learn.
/// </summary>
/// <remarks>The numbers have no meaning of their own; trained weights depend on them.</remarks>
internal sealed class AnaphorAgreement(DocumentView view)
{
    private readonly WordFacts[] _words = view.Words;

    /// <summary>Gender: not said (0), not known (1), the same (2), another (3).</summary>
    public static int Gender(AnaphorState state, Referent referent)
    {
        var gender = state.Anaphor.Gender;
        if (gender == '\0') return 0;
        if (referent.Gender == '\0') return 1;
        return referent.Gender == gender ? 2 : 3;
    }

    /// <summary>
    /// The form of the referent's last mention: a name (1), the same kind (2), a description (3), another pronoun
    /// (4).
    /// </summary>
    public static int LastForm(AnaphorState state, Referent referent)
    {
        var last = referent.Last.Kind;
        if (referent.Count == 0) return 0;
        if (last < 0) return 1;
        if (last == (int)state.Anaphor.Kind) return 2;
        return last > (int)AnaphorKind.You ? 3 : 4;
    }

    /// <summary>The kind of the last mention of the speakers' pronouns: the same (1), "I" (2), "you" (3).</summary>
    public static int LastPerson(AnaphorState state, Referent referent)
    {
        var last = referent.Last.Kind;
        if (last == (int)state.Anaphor.Kind) return 1;
        if (last == (int)AnaphorKind.I) return 2;
        return last == (int)AnaphorKind.You ? 3 : 0;
    }

    /// <summary>Kind and nearness of the last mention together; 9 where there is none.</summary>
    public static int Continuity(AnaphorState state, Referent referent)
    {
        const int tokensAStep = 8;
        if (referent.Count == 0) return 9;
        var steps = Math.Min(3, (state.Anaphor.First - referent.Last.First) / tokensAStep);
        return ((referent.Last.Kind + 1) << 4) | steps;
    }

    /// <summary>A number of mentions, in steps.</summary>
    public static int Bucket(int count) =>
        count switch { < 3 => count, < 5 => 3, < 9 => 4, < 17 => 5, _ => 6 };

    /// <summary>
    /// How a description's noun fits: said of the referent before (1), part of its name (2), its office (4).
    /// </summary>
    public int Noun(AnaphorState state, Referent referent)
    {
        var described = referent.Nouns.Contains(state.Head) ? 1 : 0;
        var named = referent.NameWords.Contains(state.Head) ? 2 : 0;
        var office = referent.Chain?.Heads.Contains(_words[state.Anaphor.Head].Norm) == true ? 4 : 0;
        return described | named | office;
    }

    /// <summary>
    /// Whether "the city" is said of a city: of no place (0), not a noun of places (1), not known (2), yes (3), no
    /// (4).
    /// </summary>
    public int Place(AnaphorState state, Referent referent)
    {
        if (referent.Type != EntityType.Location) return 0;
        var kind = PlaceKinds.Of(_words[state.Anaphor.Head].Norm);
        if (kind == '\0') return 1;
        if (referent.Place == '\0') return 2;
        return referent.Place == kind ? 3 : 4;
    }

    /// <summary>Whether the countries and bodies that a description names are the referent's.</summary>
    public static int Affiliation(AnaphorState state, Referent referent)
    {
        if (state.Affiliations.Count == 0) return 0;
        if (referent.Chain is not { } chain) return 1;
        if (chain.Affiliations.Count == 0) return 2;
        foreach (var affiliation in state.Affiliations)
            if (chain.Affiliations.Contains(affiliation)) return 3;
        return 4;
    }
}
