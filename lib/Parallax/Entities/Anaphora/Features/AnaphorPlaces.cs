using Parallax.Entities.Anaphora.Speakers;
using Parallax.Entities.Linking;
using Parallax.Language;

namespace Parallax.Entities.Anaphora.Features;

/// <summary>
/// Where an anaphor and a referent are toward each other in the text, in steps that a model can learn.
/// </summary>
/// <remarks>The numbers have no meaning of their own; trained weights depend on them.</remarks>
internal sealed class AnaphorPlaces(DocumentView view, Grammar grammar, Quotations quotes, NameMap map)
{
    /// <summary>The distance of what comes later in the same sentence.</summary>
    public const int LaterInSentence = 15;

    private const int LongestSpeakerLabel = 6;
    private const ulong NoWord = 1;

    private readonly WordFacts[] _words = view.Words;

    /// <summary>Sentences between, in steps.</summary>
    public int Distance(AnaphorState state, int at) => (state.Sentence - view.SentenceOf(at)) switch
    {
        < 4 and var near => near,
        < 6 => 4,
        < 10 => 5,
        < 20 => 6,
        < 40 => 7,
        _ => 8,
    };

    /// <summary>Paragraphs between, up to three, and whether a new section begins between.</summary>
    public int Paragraphs(AnaphorState state, int at)
    {
        var (here, there) = (view.BoundsOf(state.Anaphor.First), view.BoundsOf(at));
        var between = Math.Clamp(here.Paragraph - there.Paragraph, 0, 3);
        return between | (here.Section == there.Section ? 0 : 4);
    }

    /// <summary>Tokens between, in steps.</summary>
    public static int Gap(AnaphorState state, Referent referent) =>
        (state.Anaphor.First - referent.Last.End) switch
        {
            < 0 => 0,
            < 3 and var near => near + 1,
            < 6 => 4,
            < 11 => 5,
            < 21 => 6,
            _ => 7,
        };

    /// <summary>The only word between, as in "Oslo and its"; 0 where there are more or none.</summary>
    public ulong Between(AnaphorState state, Referent referent)
    {
        var before = state.Anaphor.First - 1;
        return referent.Last.End == before ? _words[before].NormHash : 0;
    }

    /// <summary>The hash of a word of the anaphor's sentence; 1 for what is outside.</summary>
    public ulong Norm(AnaphorState state, int token) => IsInSentence(state, token) ? _words[token].NormHash : NoWord;

    /// <summary>The part of speech of a word of the anaphor's sentence.</summary>
    public PartOfSpeech Pos(AnaphorState state, int token) =>
        IsInSentence(state, token) ? grammar.Pos(token) : PartOfSpeech.None;

    /// <summary>Whether the anaphor begins its sentence: 1, else 0.</summary>
    public ulong Opens(AnaphorState state) =>
        state.Anaphor.First == view.BoundsOf(state.Anaphor.First).FirstToken ? 1UL : 0;

    /// <summary>
    /// Whether a description is beside the referent ("Oslo, the capital": 1) or is said of it ("Oslo is the
    /// capital": 2).
    /// </summary>
    public int Beside(AnaphorState state, Referent referent)
    {
        if (referent.Count == 0) return 0;
        if (referent.Last.End == state.Comma) return 1;
        if (referent.Last.End == state.Copula) return 2;
        if (state.Copula < 0 && state.Comma < 0) return 3;
        return IsSubjectOfCopula(state, referent) ? 4 : 5;
    }

    private bool IsSubjectOfCopula(AnaphorState state, Referent referent) =>
        referent.LastSubject >= 0
        && view.SentenceOf(referent.LastSubject) == state.Sentence
        && state.Copula > referent.LastSubject;

    /// <summary>Whether a clause begins between two mentions of one sentence (1) or none does (2).</summary>
    public int Clause(AnaphorState state, Referent referent, int at)
    {
        if (referent.Count == 0 || view.SentenceOf(at) != state.Sentence) return 0;
        return grammar.ClauseBetween(referent.Last.End, state.Anaphor.First) ? 1 : 2;
    }

    /// <summary>Sentences since the referent was a subject; 9 where it never was.</summary>
    public int SinceSubject(AnaphorState state, Referent referent) =>
        referent.LastSubject < 0 ? 9 : Math.Min(8, state.Sentence - view.SentenceOf(referent.LastSubject));

    /// <summary>Whether the referent was last mentioned in a line without a verb (1) or in a sentence (2).</summary>
    public int LastInFragment(Referent referent)
    {
        if (referent.Count == 0) return 0;
        return grammar.IsFragment(referent.Last.First) ? 1 : 2;
    }

    /// <summary>
    /// Whether the referent is in the phrase before the comma that opens the sentence ("Raised by Lund, she"), and with
    /// what that begins.
    /// </summary>
    public int Fronted(AnaphorState state, Referent referent)
    {
        var start = view.BoundsOf(state.Anaphor.First).FirstToken;
        var before = Math.Max(start, state.Anaphor.First - 1);
        if (referent.Count == 0 || _words[before].Surface != "," || referent.Last.First < start) return 0;
        return Pos(state, start) switch
        {
            PartOfSpeech.Verb => 1,
            PartOfSpeech.Adp => 2,
            PartOfSpeech.Sconj => 3,
            PartOfSpeech.Adv => 4,
            _ => 5,
        };
    }

    /// <summary>
    /// Whether both are in one quotation, in two, in and out; and whether the referent is the speaker.
    /// </summary>
    public int Quotation(AnaphorState state, Referent referent, int at)
    {
        var (here, there) = (quotes.At(state.Anaphor.First), quotes.At(at));
        return (QuotationStep(here, there) << 2) | state.SpeakerIs(referent.Chain);
    }

    private static int QuotationStep(int here, int there)
    {
        if (here < 0) return there < 0 ? 0 : 1;
        if (there < 0) return 2;
        return here == there ? 3 : 4;
    }

    /// <summary>
    /// Inside quotation marks: whether the referent is who is quoted. In "he said": how lately the referent was said to
    /// say something.
    /// </summary>
    public int Said(AnaphorState state, Referent referent)
    {
        if (state.IsQuoted) return QuotedIs(state, referent.Chain);
        if (!state.IsSaying) return 0;
        return referent.LastSaying < 0
            ? 4
            : 5 + Math.Min(4, state.Sentence - view.SentenceOf(referent.LastSaying));
    }

    private static int QuotedIs(AnaphorState state, Chain? chain)
    {
        if (state.QuotedSpeaker is null) return 1;
        return state.QuotedSpeaker == chain ? 2 : 3;
    }

    /// <summary>Whether the paragraph begins with the referent's name and a colon (1), or with another's (2).</summary>
    public int Labelled(AnaphorState state, Referent referent)
    {
        if (SpeakerLabel(state.Sentence) is not { } label) return 0;
        return label == referent.Chain ? 1 : 2;
    }

    private Chain? SpeakerLabel(int sentence)
    {
        var sentences = view.Document.Sentences;
        var paragraph = sentences[sentence].Paragraph;
        while (sentence > 0 && sentences[sentence - 1].Paragraph == paragraph) sentence--;
        var first = sentences[sentence].FirstToken;
        for (var t = first; t < Math.Min(first + LongestSpeakerLabel, _words.Length - 1); t++)
            if (map.LinkAt(t) is { } name) return IsBeforeColon(name) ? map.ChainAt(t) : null;
        return null;
    }

    private bool IsBeforeColon(Link name) => name.End < _words.Length && _words[name.End].Surface == ":";

    private bool IsInSentence(AnaphorState state, int token) =>
        token >= 0 && token < _words.Length && view.SentenceOf(token) == state.Sentence;
}
