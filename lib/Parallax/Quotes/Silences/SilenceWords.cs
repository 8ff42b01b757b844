using System.Collections.Frozen;

namespace Parallax.Quotes.Silences;

/// <summary>The words that reports of silence are made of.</summary>
internal static class SilenceWords
{
    /// <summary>Verbs whose "not" with a clause denies a statement: "did not say that".</summary>
    public static readonly FrozenSet<string> Statements = Set("say state mention announce add declare tell claim "
        + "write "
        + "suggest argue allege promise");

    /// <summary>Verbs whose "not" means that an answer was withheld.</summary>
    public static readonly FrozenSet<string> Answers = Set("respond reply answer return");

    /// <summary>Words of a question that stays open.</summary>
    public static readonly FrozenSet<string> Questions = Set("when where how why who whom whose whether if what which");

    /// <summary>What is declined or not answered.</summary>
    public static readonly FrozenSet<string> Requests = Set("comment interview interviews request requests call calls "
        + "email emails e-mail e-mails message messages question questions inquiry inquiries enquiries letter letters");

    /// <summary>What is not given: "no comment".</summary>
    public static readonly FrozenSet<string> Replies = Set("comment reply answer response statement explanation details "
        + "mention "
        + "interview interviews");

    /// <summary>Verbs that give, or do not: "had no comment".</summary>
    public static readonly FrozenSet<string> Givers = Set("had has have gave gives give offered offers made makes "
        + "issued "
        + "provided");

    /// <summary>Verbs of staying silent.</summary>
    public static readonly FrozenSet<string> Keepers = Set("remained remains stayed stays kept keeps fell");

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

    private static readonly FrozenSet<string> Speaking = Set("comment confirm deny reveal disclose explain specify "
        + "elaborate discuss identify name speak talk respond reply answer return say state mention announce add "
        + "declare "
        + "tell claim write suggest argue allege promise give take provide");

    private static readonly FrozenSet<string> OnlyRefused = Set("deny name speak talk give take provide identify");

    /// <summary>Whether a verb is one of saying or answering.</summary>
    public static bool IsSpeaking(string lemma) => Speaking.Contains(lemma);

    /// <summary>Whether a verb's "not" alone means no silence: who did not give a thing may have talked.</summary>
    public static bool IsOnlyRefused(string lemma) => OnlyRefused.Contains(lemma);

    private static FrozenSet<string> Set(string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
