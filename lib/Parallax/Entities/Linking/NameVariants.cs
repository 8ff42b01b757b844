using System.Collections.Frozen;
using Parallax.Entities.Names;

namespace Parallax.Entities.Linking;

/// <summary>
/// Joins names of one article whose forms alone show that they are one: "City of Elmford" and "Elmford", "Ann
/// Ferring" and "Ann Ferrink".
/// </summary>
internal sealed class NameVariants(Gazetteer known)
{
    private const int ShortestMisspelled = 6;

    private static readonly FrozenSet<string> ShortPrepositions = WordLists.Of("short-preposition");
    private static readonly FrozenSet<string> Settlements = WordLists.Of("settlement");

    /// <summary>
    /// Puts the mentions of a variant into the chain that it is a variant of, if there is only one such chain.
    /// </summary>
    public void Merge(List<Chain> chains)
    {
        foreach (var variant in chains.Where(c => c.Type != EntityType.Miscellaneous).ToList())
        {
            var fuller = chains
                .Where(c => c != variant && c.Type == variant.Type && Stands(variant, c))
                .Take(2)
                .ToList();
            if (fuller.Count != 1) continue;
            var target = fuller[0];
            target.Links.AddRange(variant.Links);
            if (target.Gender == '\0') target.Gender = variant.Gender;
            if (IsKnown(variant) && !IsKnown(target)) target.Name = variant.Name;
            chains.Remove(variant);
        }
    }

    private bool IsKnown(Chain chain) => known.FindCanonical(chain.Name) is not null;

    private bool Stands(Chain variant, Chain full) =>
        !(IsKnown(variant) && IsKnown(full)) && (Misspells(variant, full) || variant.Type switch
        {
            EntityType.Person => IsLastOf(variant, full) || IsFirstOf(variant, full),
            EntityType.Organization => Begins(variant, full) || IsAbroad(variant, full) || IsChurch(variant, full),
            _ => IsWrapped(variant, full) || IsInitials(variant, full),
        });

    // "Chatnam Islands" beside "Chatham Islands": one letter of one word, in the rarer name.
    private static bool Misspells(Chain variant, Chain full)
    {
        if (variant.Words.Length < 2
            || variant.Words.Length != full.Words.Length
            || variant.Links.Count >= full.Links.Count)
            return false;
        var apart = 0;
        for (var i = 0; i < variant.Words.Length; i++)
            if (variant.Words[i] != full.Words[i])
                apart += variant.Words[i].Length >= ShortestMisspelled
                    && IsOneLetterOff(variant.Words[i], full.Words[i])
                    ? 1
                    : 2;
        return apart == 1;
    }

    private static bool IsOneLetterOff(string a, string b)
    {
        if (a.Length != b.Length || a[0] != b[0]) return false;
        var off = 0;
        for (var i = 0; i < a.Length; i++)
            if (a[i] != b[i]) off++;
        return off == 1 && !a.Any(char.IsDigit);
    }

    // "Lopez Ruiz" beside "Maria Lopez Ruiz"
    private static bool IsLastOf(Chain variant, Chain full) =>
        variant.Words.Length > 1
            && full.Words.Length > variant.Words.Length
            && full.Words.AsSpan()[^variant.Words.Length..].SequenceEqual(variant.Words);

    // "Aldred" beside "Aldred of Holm", who is no earl of it.
    private static bool IsFirstOf(Chain variant, Chain full) =>
        variant.Words.Length == 1
            && full.Words.Length > 2
            && full.Words[1] == "of"
            && full.Words[0] == variant.Words[0]
            && Roles.Of(full.Words[0]) is null;

    // "Alder Foundation" beside "Alder Foundation for the Arts"
    private static bool Begins(Chain variant, Chain full) =>
        variant.Words.Length > 1
            && full.Words.Length > variant.Words.Length + 1
            && ShortPrepositions.Contains(full.Words[variant.Words.Length])
        && full.Words.AsSpan(0, variant.Words.Length).SequenceEqual(variant.Words);

    // "Home Office" beside "United Kingdom Home Office"
    private bool IsAbroad(Chain variant, Chain full) =>
        variant.Words.Length > 1
            && full.Words.Length > variant.Words.Length
            && full.Words.AsSpan()[^variant.Words.Length..].SequenceEqual(variant.Words)
        && known.Find(full.Words[..^variant.Words.Length]) is { Country: true }
            or { Demonym: true };

    // "Church of Elmology" beside "Elmology"
    private static bool IsChurch(Chain variant, Chain full) =>
        variant.Words.Length - full.Words.Length == 2
            && variant.Words[0] == "church"
            && variant.Words[1] == "of"
            && variant.Words.AsSpan(2).SequenceEqual(full.Words);

    // "City of Elmford", "Elmford City": but Panama City is not Panama.
    private bool IsWrapped(Chain variant, Chain full)
    {
        var words = variant.Words;
        if (words.Length - full.Words.Length == 2
            && words[1] == "of"
            && Settlements.Contains(words[0]))
            return words.AsSpan(2).SequenceEqual(full.Words)
                && !(words[0] is "city" or "town" && IsWide(full));
        return words.Length - full.Words.Length == 1
            && words[^1] == "city"
            && words.AsSpan(0, full.Words.Length).SequenceEqual(full.Words)
            && !IsWide(full);
    }

    private bool IsWide(Chain place) => known.Find(place.Words) is { Country: true } or { Place: 'r' };

    // "E.H." beside "Elm Harbor"
    private static bool IsInitials(Chain variant, Chain full)
    {
        if (variant.Words.Length != 1 || full.Words.Length < 2 || variant.Name.Any(char.IsLower))
            return false;
        return variant.Words[0].Replace(".", "") == NameKey.Initials(full.Words);
    }
}
