using System.Collections.Frozen;
using Parallax.Language;

namespace Parallax.Quotes.Silences;

/// <summary>The words that reports of silence are made of.</summary>
internal static class SilenceWords
{
    /// <summary>Verbs whose "not" with a clause denies a statement: "did not say that".</summary>
    public static readonly FrozenSet<string> Statements = ListedWords.Of("quotes", "denied-statement");

    /// <summary>Verbs whose "not" means that an answer was withheld.</summary>
    public static readonly FrozenSet<string> Answers = ListedWords.Of("quotes", "withheld-answer");

    /// <summary>Words of a question that stays open.</summary>
    public static readonly FrozenSet<string> Questions = ListedWords.Of("quotes", "open-question");

    /// <summary>What is declined or not answered.</summary>
    public static readonly FrozenSet<string> Requests = ListedWords.Of("quotes", "request");

    /// <summary>What is not given: "no comment".</summary>
    public static readonly FrozenSet<string> Replies = ListedWords.Of("quotes", "reply");

    /// <summary>Verbs that give, or do not: "had no comment".</summary>
    public static readonly FrozenSet<string> Givers = ListedWords.Of("quotes", "giving-verb");

    /// <summary>Verbs of staying silent.</summary>
    public static readonly FrozenSet<string> Keepers = ListedWords.Of("quotes", "keeping-silent");

    /// <summary>Verbs that refuse, form by lemma.</summary>
    public static readonly FrozenDictionary<string, string> Refusals = new Dictionary<string, string>
    {
        ["declined"] = "decline",
        ["declines"] = "decline",
        ["declining"] = "decline",
        ["refused"] = "refuse",
        ["refuses"] = "refuse",
        ["refusing"] = "refuse",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Speaking = ListedWords.Of("quotes", "speaking-verb");

    private static readonly FrozenSet<string> OnlyRefused = ListedWords.Of("quotes", "only-refused");

    /// <summary>Whether a verb is one of saying or answering.</summary>
    public static bool IsSpeaking(string lemma) => Speaking.Contains(lemma);

    /// <summary>Whether a verb's "not" alone means no silence: who did not give a thing may have talked.</summary>
    public static bool IsOnlyRefused(string lemma) => OnlyRefused.Contains(lemma);
}
