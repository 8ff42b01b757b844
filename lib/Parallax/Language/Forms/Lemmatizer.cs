using System.Collections.Frozen;

namespace Parallax.Language.Forms;

/// <summary>
/// Finds dictionary forms: a list of irregular forms, then rules for -s, -ed, -ing, -er and -est by part of speech.
/// </summary>
/// <remarks>
/// Without a part of speech only plural -s and irregular verbs are resolved, since "morning" and "united" would be
/// taken for verbs. Whether a stem lost an e ("hoped") is told from how English spells it; see <see cref="SilentE"/>.
/// </remarks>
internal static class Lemmatizer
{
    private const string Not = "n't";
    private const int Shortest = 3;
    private const int LongestBare = 6;

    private static readonly (string Kind, string Lemma, string[] Forms)[] Lines =
        [.. EmbeddedText.Lines("terms/irregular.tsv")
            .Select(l => l.Split('\t'))
            .Select(f => (f[0],
                f[1], f[2].Split(' ')))];

    private static readonly FrozenDictionary<string, string> Verbs = Of("verb"), Nouns = Of("noun"),
        Adjectives = Of("adj"), Adverbs = Of("adv"), Pronouns = Of("pron");

    // Words that look inflected and are not.
    private static readonly FrozenSet<string> Same = Listed("same");

    // Plurals that are parts of names.
    private static readonly FrozenSet<string> NamePlurals = Listed("name");

    // Endings of plurals of peoples, followers and offices.
    private static readonly string[] NameEndings = ["ians", "icans", "eans", "ists", "crats", "ments", "tions", "ities"];

    /// <summary>The dictionary form of a word.</summary>
    /// <param name="norm">Its normal form.</param>
    /// <param name="pos">Its part of speech, if known.</param>
    public static string Lemma(string norm, PartOfSpeech pos) => pos switch
    {
        PartOfSpeech.Verb or PartOfSpeech.Aux => Verb(norm),
        PartOfSpeech.Noun => Noun(norm),
        PartOfSpeech.Propn => Name(norm),
        PartOfSpeech.Adj or PartOfSpeech.Adv => Compared(norm, pos),
        PartOfSpeech.Pron or PartOfSpeech.Det => Pronouns.GetValueOrDefault(norm, norm),
        PartOfSpeech.None => Unknown(norm),
        PartOfSpeech.Part when norm == "n't" => "not",
        _ => norm,
    };

    private static string Verb(string norm)
    {
        var isNegated = norm.EndsWith(Not, StringComparison.Ordinal) && norm.Length > Not.Length;
        if (isNegated) return Negated(norm[..^Not.Length]);
        if (Verbs.TryGetValue(norm, out var verb)) return verb;
        if (Same.Contains(norm) || norm.Length < Shortest) return norm;
        return Past(norm) ?? Gerund(norm) ?? Plural(norm);
    }

    // "won't", "can't", "shan't", "ain't"
    private static string Negated(string verb) => verb switch
    {
        "wo" => "will",
        "ca" => "can",
        "sha" => "shall",
        "ai" => "be",
        _ => Verbs.GetValueOrDefault(verb, verb),
    };

    private static string Noun(string norm) =>
        Nouns.GetValueOrDefault(norm) ?? (Same.Contains(norm) || norm.Length < Shortest ? norm : Plural(norm));

    // Names keep their s ("Williams"), but not peoples and the common nouns in names ("Americans", "States").
    private static string Name(string norm)
    {
        if (NamePlurals.Contains(norm)) return Plural(norm);
        var isPlural = norm.Length > LongestBare && NameEndings.Any(e => norm.EndsWith(e, StringComparison.Ordinal));
        return isPlural && !Same.Contains(norm) ? Plural(norm) : norm;
    }

    private static string Compared(string norm, PartOfSpeech pos)
    {
        if (pos == PartOfSpeech.Adv && Adverbs.TryGetValue(norm, out var adverb)) return adverb;
        return Adjectives.GetValueOrDefault(norm) ?? Comparatives.Positive(norm) ?? norm;
    }

    private static string Unknown(string norm)
    {
        if (Same.Contains(norm) || norm.Length < Shortest) return Verbs.GetValueOrDefault(norm, norm);
        return Verbs.GetValueOrDefault(norm) ?? Nouns.GetValueOrDefault(norm) ?? Plural(norm);
    }

    private static FrozenSet<string> Listed(string kind) => Lines.Where(l => l.Kind == kind)
        .SelectMany(l => l.Forms).ToFrozenSet(StringComparer.Ordinal);

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
