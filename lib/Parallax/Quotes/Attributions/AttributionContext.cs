using Parallax.Language;
using Parallax.Numerics;

namespace Parallax.Quotes.Attributions;

/// <summary>What the attribution model asks about the surroundings of a token.</summary>
internal sealed class AttributionContext
{
    private const uint Outside = 3;
    private static readonly uint CommaClass = FeatureHash.Short(",");

    // The traits once more: a place is looked up hundreds of times a cue.
    private readonly DocumentView _view;
    private readonly uint[] _words;
    private readonly uint[] _classes;
    private readonly uint[] _tags;
    private readonly uint[] _cues;
    private readonly uint[] _endings;
    private readonly VerbForm[] _forms;

    /// <summary>Reads the traits of a document's tokens.</summary>
    public AttributionContext(DocumentView view)
    {
        _view = view;
        Traits = new AttributionTraits(view);
        (_words, _classes, _tags) = (Traits.Word, Traits.Class, Traits.Tag);
        (_cues, _endings, _forms) = (Traits.Cue, Traits.Ending, Traits.Form);
    }

    /// <summary>What the model reads of each token.</summary>
    public AttributionTraits Traits { get; }

    /// <summary>Hash of the word at a place; as with the others, one number for all places outside.</summary>
    public uint W(int at) =>
        (uint)at < (uint)_words.Length ? _words[at] : Outside;

    /// <summary>Class of the word at a place.</summary>
    public uint G(int at) =>
        (uint)at < (uint)_classes.Length ? _classes[at] : Outside;

    /// <summary>Part of speech at a place.</summary>
    public uint T(int at) =>
        (uint)at < (uint)_tags.Length ? _tags[at] : Outside;

    /// <summary>Stance and frame of the cue verb at a place.</summary>
    public uint Stance(int at) =>
        (uint)at < (uint)_cues.Length ? _cues[at] : Outside;

    /// <summary>Form of a verb at a place.</summary>
    public uint Form(int at) =>
        (uint)at < (uint)_forms.Length ? (uint)_forms[at] : Outside;

    /// <summary>Hash of the last three letters at a place.</summary>
    public uint Ending(int at) =>
        (uint)at < (uint)_endings.Length ? _endings[at] : Outside;

    /// <summary>How many verbs are between two places; three at the most.</summary>
    public uint Verbs(int from, int end) =>
        (uint)Math.Min(3,
        Traits.Verbs[Math.Min(end, _tags.Length)] - Traits.Verbs[Math.Max(0,
        from)]);

    /// <summary>Whether a place is between quotation marks.</summary>
    public bool Inside(int at) =>
        at >= 0 && at < _words.Length && _view.IsQuoted(at);

    /// <summary>2 for a closing mark, 1 for another, 0 for none.</summary>
    public uint Mark(int at) =>
        at >= 0 && at < _words.Length && _view.IsQuotationMark(at)
        ? _view.First(at) is '”' ? 2u : 1u : 0;

    /// <summary>A distance as one of fourteen classes.</summary>
    public static int Bucket(int distance) =>
        distance switch
        {
            <= 6 => distance,
            <= 8 => 7,
            <= 11 => 8,
            <= 15 => 9,
            <= 20 =>
            10,
            <= 30 => 11,
            <= 45 => 12,
            _ => 13
        };

    /// <summary>1 where a sentence begins, 2 where only its final mark is left, 3 where the paragraph ends.</summary>
    public uint Edge(int at)
    {
        if (at <= 0 || at >= _words.Length) return 3;
        if (_view.SentenceOf(at) != _view.SentenceOf(at - 1)) return 1;
        var left = _view.BoundsOf(at).EndToken - at;
        return left == 1 && _view.Tokens[at].Kind == TokenKind.Punctuation ? 2u
            : left <= 3 ? 4u : 0;
    }

    /// <summary>Where in its sentence a token is.</summary>
    public static uint Place(int at, SentenceBounds sentence)
    {
        var (before, left) = (at - sentence.FirstToken, sentence.EndToken - at);
        return left <= 2 ? 1u
            : before == 0 ? 2u : before <= 2 ? 3u : left <= 5 ? 4u : 5u;
    }

    /// <summary>How many commas and cue verbs are between two places; three at the most.</summary>
    public (uint Commas, uint Cues) Between(int from, int to)
    {
        uint commas = 0, cues = 0;
        for (var at = from; at < to; at++)
        {
            if (_classes[at] == CommaClass) commas++;
            else if (_cues[at] != 1) cues++;
        }
        return (Math.Min(commas, 3), Math.Min(cues, 3));
    }

    /// <summary>Hash of the classes between two places.</summary>
    public uint Gap(int from, int to)
    {
        var hash = 17u;
        for (var at = from; at < to; at++) hash = (hash ^ G(at)) * 16777619u;
        return hash;
    }

    /// <summary>How far ahead a word is, as a class; 0 where it is not within reach.</summary>
    public uint Ahead(int at, int end, int reach, string norm)
    {
        for (var next = at + 1; next < end && next <= at + reach; next++)
            if (_view.Norm(next) == norm) return (uint)(next - at < 3 ? next - at : 3);
        return 0;
    }

    /// <summary>How far ahead a quotation mark is, as a class.</summary>
    public uint MarkAhead(int at, int end, int reach)
    {
        for (var next = at + 1; next < end && next <= at + reach; next++)
            if (_view.IsQuotationMark(next)) return (uint)(next - at < 4 ? next - at : 4);
        return 0;
    }

    /// <summary>How far behind a quotation mark is, as a class.</summary>
    public uint MarkBehind(int at, int first, int reach)
    {
        for (var next = at - 1; next >= first && next >= at - reach; next--)
            if (_view.IsQuotationMark(next)) return (uint)(at - next < 4 ? at - next : 4);
        return 0;
    }

    /// <summary>How far behind a comma is; 0 where none is near.</summary>
    public uint CommaBehind(int at, int first)
    {
        for (var next = at - 1; next >= first && next > at - 6; next--)
            if (_classes[next] == CommaClass) return (uint)(at - next);
        return 0;
    }

    /// <summary>How many cue verbs are before a token in its sentence; two at the most.</summary>
    public uint CuesBehind(int at, int first)
    {
        var found = 0u;
        for (var next = at - 1; next >= first && found < 2; next--)
            if (_cues[next] != 1) found++;
        return found;
    }

    /// <summary>Class of the word before a verb and its auxiliaries, and a hash of these.</summary>
    public uint SubjectClass(int at, int first, out uint pattern)
    {
        pattern = 0;
        var subject = at - 1;
        while (subject >= first
            && (_view.Is(subject, WordClass.Auxiliary) || _view.Is(subject, WordClass.Adverb)))
            pattern = pattern * 31 + _words[subject--];
        return subject >= first ? _classes[subject] : Outside;
    }
}
