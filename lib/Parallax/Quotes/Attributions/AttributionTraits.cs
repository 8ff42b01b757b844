using Parallax.Language;
using Parallax.Numerics;

namespace Parallax.Quotes.Attributions;

/// <summary>What the attribution model reads of each token: word, ending, class, cue verb.</summary>
internal sealed class AttributionTraits
{
    // Numbers that the trained weights know: any number, shapes of capitals, endings of verbs, adverbs and plurals.
    private const uint Number = 7, FirstCapital = 11, AllCapitals = 12, Capital = 13, Small = 14;
    private const uint Ing = 20, Ed = 21, Ly = 22, Plural = 23, CueInS = 24, BareCue = 25;
    private const uint NoCue = 1;

    private static readonly uint[] Stances = [.. Enum.GetNames<CueStance>()
        .Select(name => FeatureHash.Short(name))];

    private readonly DocumentView _view;

    public AttributionTraits(DocumentView view)
    {
        _view = view;
        var count = view.Tokens.Length;
        Word = new uint[count];
        Ending = new uint[count];
        Class = new uint[count];
        Cue = new uint[count];
        Form = new VerbForm[count];
        Tag = new uint[count];
        Verbs = new int[count + 1];
        for (var at = 0; at < count; at++)
        {
            var facts = view.Words[at];
            var isVerb = view.Tokens[at].Pos is PartOfSpeech.Verb or PartOfSpeech.Aux;
            Word[at] = view.Tokens[at].Kind == TokenKind.Number ? Number : facts.WordHash;
            Ending[at] = facts.EndingHash;
            Class[at] = ClassOf(at, facts);
            Cue[at] = facts.Verb is { } verb
                ? Stances[(int)verb.Stance] ^ (uint)verb.Frame : NoCue;
            Form[at] = FormOf(at, facts);
            Tag[at] = (uint)view.Tokens[at].Pos;
            Verbs[at + 1] = Verbs[at] + (isVerb ? 1 : 0);
        }
    }

    /// <summary>Hash of the word; numbers are all alike.</summary>
    public uint[] Word { get; }

    /// <summary>Hash of the word's last three letters; 0 for a short word.</summary>
    public uint[] Ending { get; }

    /// <summary>The word itself where it is a function word or mark; else letter case and ending.</summary>
    public uint[] Class { get; }

    /// <summary>Stance and frame of the cue verb; 1 where the word is none.</summary>
    public uint[] Cue { get; }

    /// <summary>What form of a verb the token looks like.</summary>
    public VerbForm[] Form { get; }

    /// <summary>Part of speech; 0 where it is open.</summary>
    public uint[] Tag { get; }

    /// <summary>How many verbs and auxiliaries are before each token; one entry more for the end.</summary>
    public int[] Verbs { get; }

    /// <summary>Whether a token is a form of a cue verb.</summary>
    public bool IsCue(int at) => Cue[at] != NoCue;

    private VerbForm FormOf(int at, WordFacts facts)
    {
        var norm = facts.Norm;
        if (_view.Tokens[at].Kind != TokenKind.Word) return VerbForm.None;
        if (facts.Is(WordClass.IrregularPast) || EndsWith(norm, "ed")) return VerbForm.Past;
        if (EndsWith(norm, "ing")) return VerbForm.Participle;
        if (facts.Verb is not { } verb)
            return norm.EndsWith('s') && !EndsWith(norm, "ss") ? VerbForm.MaybeThirdPerson : VerbForm.None;
        if (norm == verb.Lemma) return VerbForm.Base;
        return norm.EndsWith('s') ? VerbForm.ThirdPerson : VerbForm.Past;
    }

    private uint ClassOf(int at, WordFacts facts)
    {
        var norm = facts.Norm;
        if (_view.IsPunctuation(at) || facts.Is(WordClass.FunctionWord)) return facts.WordHash;
        if (_view.Tokens[at].Kind == TokenKind.Number) return Number;
        if (facts.Capital) return CapitalClassOf(at, facts);
        if (EndsWith(norm, "ing")) return Ing;
        if (EndsWith(norm, "ed")) return Ed;
        if (EndsWith(norm, "ly")) return Ly;
        if (EndsWith(norm, "s") && !EndsWith(norm, "ss")) return facts.Verb is null ? Plural : CueInS;
        return facts.Verb is null ? Small : BareCue;
    }

    private uint CapitalClassOf(int at, WordFacts facts)
    {
        if (_view.BeginsSentence(at)) return FirstCapital;
        var start = _view.Tokens[at].Span.Start;
        return facts.Norm.Length > 1 && char.IsUpper(_view.Text[start + 1]) ? AllCapitals : Capital;
    }

    private static bool EndsWith(string norm, string ending) => norm.EndsWith(ending, StringComparison.Ordinal);
}
