namespace Parallax.Language.Tagging;

/// <summary>The parts of speech that words can have, numbered for the weights.</summary>
internal static class PosTags
{
    private static readonly PartOfSpeech[] Tags =
    [
        PartOfSpeech.Noun, PartOfSpeech.Propn, PartOfSpeech.Verb, PartOfSpeech.Aux, PartOfSpeech.Adj,
            PartOfSpeech.Adv, PartOfSpeech.Adp, PartOfSpeech.Det,
        PartOfSpeech.Pron, PartOfSpeech.Cconj, PartOfSpeech.Sconj, PartOfSpeech.Part, PartOfSpeech.Num,
            PartOfSpeech.Intj, PartOfSpeech.X,
    ];

    /// <summary>How many there are.</summary>
    public static int Count => Tags.Length;

    /// <summary>The part of speech with a number.</summary>
    public static PartOfSpeech At(int number) => Tags[number];

    /// <summary>The number of a part of speech, or −1.</summary>
    public static int NumberOf(PartOfSpeech tag) => Array.IndexOf(Tags, tag);
}
