using System.Collections.Frozen;

namespace Parallax.Quotes;

/// <summary>Closed classes of English words that bound a noun phrase or a clause.</summary>
internal static class WordClasses
{
    public static readonly FrozenSet<string> Pronouns = Set("he she they it we i you who this that these those everyone someone nobody " +
        "anyone many some others most both neither");

    public static readonly FrozenSet<string> Auxiliaries = Set("has have had 's 've 'd 'll 're is are was were be been being will would can could " +
        "may might must shall should do does did not never n't hasn't haven't hadn't isn't aren't wasn't weren't won't wouldn't can't " +
        "cannot couldn't shouldn't don't doesn't didn't to");

    public static readonly FrozenSet<string> Adverbs = Set("also then later once recently often again even just still now already always " +
        "first further ever soon once simply merely only long too instead nonetheless nevertheless yet");

    /// <summary>Words at which a noun phrase that is read backwards ends.</summary>
    public static readonly FrozenSet<string> Barriers = Set("and or but nor that which while when as if because since after before although " +
        "though whereas where until unless than so whether how why what about into onto upon against during through despite amid including " +
        "like by via per then there said says told is are was were be been being has have had will would can could may might must shall should do does did");

    public static readonly FrozenSet<string> Prepositions = Set("of for from in at on to with by about into onto upon against during through " +
        "despite amid under over after before between among within without across behind beyond near since until via per");

    public static readonly FrozenSet<string> Determiners = Set("the a an its his her their our my your this that these those some any no " +
        "another each every several many few both all one two three four five");

    public static readonly FrozenSet<string> Conjunctions = Set("and or but nor while when as because since after before although though " +
        "whereas where until unless so if which who whose that");

    /// <summary>Adverbs in -ly and the listed ones.</summary>
    public static bool IsAdverb(string norm) => Adverbs.Contains(norm) || (norm.Length > 4 && norm.EndsWith("ly", StringComparison.Ordinal)
        && norm is not "family" and not "assembly" and not "ally" and not "reply" and not "italy" and not "july" and not "rally" and not "supply");

    /// <summary>The days of the week.</summary>
    public static bool IsDay(string norm) => norm is "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday";

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
