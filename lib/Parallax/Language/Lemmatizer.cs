using System.Collections.Frozen;

namespace Parallax.Language;

/// <summary>
/// Finds dictionary forms: a list of irregular forms, then rules for -s, -ed, -ing, -er and -est by part of speech.
/// </summary>
/// <remarks>
/// Without a part of speech only plural -s and irregular verbs are resolved, since "morning" and "united" would be
/// taken
/// for verbs. Whether a stem lost an e ("hoped") is told from how English spells it; see <see cref="SilentE"/>.
/// </remarks>
internal static class Lemmatizer
{
    private static readonly (string Kind, string Lemma, string[] Forms)[] Lines =
        [.. EmbeddedText.Lines("terms/irregular.tsv")
            .Select(l => l.Split('\t'))
            .Select(f => (f[0],
                f[1], f[2].Split(' ')))];

    private static readonly FrozenDictionary<string, string> Verbs = Of("verb"), Nouns = Of("noun"),
        Adjectives = Of("adj");

    // Words that look inflected and are not.
    private static readonly FrozenSet<string> Same = Lines.Where(l => l.Kind == "same")
        .SelectMany(l => l.Forms).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The dictionary form of a word.</summary>
    /// <param name="norm">Its normal form.</param>
    /// <param name="pos">Its part of speech, if known.</param>
    public static string Lemma(string norm, PartOfSpeech pos)
    {
        if (Same.Contains(norm) || norm.Length < 3) return Verbs.GetValueOrDefault(norm, norm);
        return pos switch
        {
            PartOfSpeech.Verb or PartOfSpeech.Aux => Verbs.GetValueOrDefault(norm)
                ?? Past(norm) ?? Gerund(norm) ?? Plural(norm),
            PartOfSpeech.Noun => Nouns.GetValueOrDefault(norm) ?? Plural(norm),
            PartOfSpeech.Adj or PartOfSpeech.Adv => Adjectives.GetValueOrDefault(norm, norm),
            PartOfSpeech.None => Verbs.GetValueOrDefault(norm) ?? Nouns.GetValueOrDefault(norm) ?? Plural(norm),
            _ => norm,
        };
    }

    private static FrozenDictionary<string, string> Of(string kind) => Lines.Where(l => l.Kind == kind)
        .SelectMany(l => l.Forms.Select(f => (Form: f,
            l.Lemma))).ToFrozenDictionary(x => x.Form,
            x => x.Lemma, StringComparer.Ordinal);

    private static string? Past(string word)
    {
        if (!word.EndsWith("ed", StringComparison.Ordinal)) return null;
        if (word.EndsWith("ied", StringComparison.Ordinal))
            return word.Length <= 4 ? word[..^1] : word[..^3] + "y";
        // agreed, guaranteed
        if (word.EndsWith("reed", StringComparison.Ordinal) || word.EndsWith("teed", StringComparison.Ordinal))
            return word[..^1];
        return SilentE.HasVowel(word[..^2]) ? SilentE.Restore(word[..^2]) : null;
    }

    private static string? Gerund(string word) =>
        word.EndsWith("ing", StringComparison.Ordinal) && SilentE.HasVowel(word[..^3])
            ? SilentE.Restore(word[..^3]) : null;

    private static string Plural(string word)
    {
        bool Ends(string end) => word.EndsWith(end, StringComparison.Ordinal);
        if (!Ends("s") || Ends("ss") || Ends("us") || Ends("is")) return word;
        if (Ends("ies"))
            return word.Length <= 4 ? word[..^1] : word[..^3] + "y";
        if (Ends("es") && SilentE.IsWhole(word[..^2])) return word[..^2];
        if (Ends("sses") || Ends("shes") || Ends("ches") || Ends("xes")
            || Ends("zzes"))
            return word[..^2];
        return word.Length > 3 ? word[..^1] : word;
    }
}
