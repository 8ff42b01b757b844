namespace Parallax.Stories.Profiles;

/// <summary>The keys of what a sentence says: a stem, or a sign and what is meant.</summary>
internal static class AlignmentKeys
{
    private const char NameSign = '@';
    private const char NumberSign = '#';
    private const char SpeakerSign = '"';
    private const char PairSign = '+';
    private const char ActSign = '>';

    /// <summary>The key of a person's last name or a place's name.</summary>
    public static string Name(string name) => NameSign + name;

    /// <summary>The key of a number.</summary>
    public static string Number(string value) => NumberSign + value;

    /// <summary>The key of who is quoted.</summary>
    public static string Speaker(string name) => SpeakerSign + name;

    /// <summary>The key of two stems that follow one another.</summary>
    public static string Pair(string first, string second) => $"{PairSign}{first} {second}";

    /// <summary>The key of a name with what it does.</summary>
    /// <param name="nameKey">The name's key.</param>
    /// <param name="stem">The stem of what it does.</param>
    public static string Act(string nameKey, string stem) => $"{ActSign}{nameKey} {stem}";

    /// <summary>Whether a key is one word's stem.</summary>
    public static bool IsStem(string key) => char.IsLetter(key[0]);

    /// <summary>Whether it is a name or a number.</summary>
    public static bool IsNameOrNumber(string key) => key[0] is NameSign or NumberSign;

    /// <summary>Whether it is a name with what it does.</summary>
    public static bool IsAct(string key) => key[0] == ActSign;

    /// <summary>Whether it is made of several words, each of which has a key as well.</summary>
    public static bool IsOfSeveral(string key) => key[0] is PairSign or ActSign;

    /// <summary>Whether it alone tells one fact from others: a number, or more than one word.</summary>
    public static bool IsTelling(string key) => key[0] == NumberSign || IsOfSeveral(key);

    /// <summary>What a key is about, without its sign.</summary>
    public static string Text(string key) => key.TrimStart(NameSign, NumberSign, SpeakerSign);

    /// <summary>How much it says, beside its rarity, that two sentences share a key.</summary>
    /// <remarks>
    /// Numbers identify a fact better than words do; a speaker is known by name already; pairs of stems repeat their
    /// stems.
    /// </remarks>
    /// <param name="key">The key.</param>
    /// <param name="ofStem">The factor of a stem.</param>
    public static double Factor(string key, Func<string, double> ofStem) => key[0] switch
    {
        NumberSign => 1.3,
        SpeakerSign => 0.3,
        PairSign => 0.5,
        NameSign => 0.8,
        ActSign => 0.8,
        _ => ofStem(key),
    };
}
