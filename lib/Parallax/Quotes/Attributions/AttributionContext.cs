using Parallax.Language;
using Parallax.Numerics;

namespace Parallax.Quotes.Attributions;

/// <summary>What the attribution model asks about the surroundings of a token.</summary>
internal sealed class AttributionContext(DocumentView view)
{
    private const uint Outside = 3;
    private static readonly uint CommaClass = FeatureHash.Short(",");

    /// <summary>What the model reads of each token.</summary>
    public AttributionTraits Traits { get; } = new(view);

    /// <summary>Hash of the word at a place; as with the others, one number for all places outside.</summary>
    public uint W(int at) =>
        at >= 0 && at < Traits.Word.Length ? Traits.Word[at] : Outside;

    /// <summary>Class of the word at a place.</summary>
    public uint G(int at) =>
        at >= 0 && at < Traits.Class.Length ? Traits.Class[at] : Outside;

    /// <summary>Part of speech at a place.</summary>
    public uint T(int at) =>
        at >= 0 && at < Traits.Tag.Length ? Traits.Tag[at] : Outside;

    /// <summary>Stance and frame of the cue verb at a place.</summary>
    public uint Stance(int at) =>
        at >= 0 && at < Traits.Cue.Length ? Traits.Cue[at] : Outside;

    /// <summary>Form of a verb at a place.</summary>
    public uint Form(int at) =>
        at >= 0 && at < Traits.Form.Length ? (uint)Traits.Form[at] : Outside;

    /// <summary>Hash of the last three letters at a place.</summary>
    public uint Ending(int at) =>
        at >= 0 && at < Traits.Ending.Length ? Traits.Ending[at] : Outside;

    /// <summary>How many verbs are between two places; three at the most.</summary>
    public uint Verbs(int from, int end) =>
        (uint)Math.Min(3,
        Traits.Verbs[Math.Min(end, Traits.Tag.Length)] - Traits.Verbs[Math.Max(0,
        from)]);

    /// <summary>Whether a place is between quotation marks.</summary>
    public bool Inside(int at) =>
        at >= 0 && at < Traits.Word.Length && view.IsQuoted(at);

    /// <summary>2 for a closing mark, 1 for another, 0 for none.</summary>
    public uint Mark(int at) =>
        at >= 0 && at < Traits.Word.Length && view.IsQuotationMark(at)
        ? view.First(at) is '”' ? 2u : 1u : 0;

    /// <summary>A distance as one of fourteen classes.</summary>
    public static int Bucket(int distance) =>
        distance switch { <= 6 => distance, <= 8 => 7, <= 11 => 8,
        <= 15 => 9, <= 20 =>
        10, <= 30 => 11, <= 45 => 12, _ => 13 };

    /// <summary>1 where a sentence begins, 2 where only its final mark is left, 3 where the paragraph ends.</summary>
    public uint Edge(int at)
    {
        if (at <= 0 || at >= Traits.Word.Length) return 3;
        if (view.SentenceOf(at) != view.SentenceOf(at - 1)) return 1;
        var left = view.BoundsOf(at).EndToken - at;
        return left == 1 && view.Tokens[at].Kind == TokenKind.Punctuation ? 2u
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
            if (Traits.Class[at] == CommaClass) commas++;
            else if (Traits.Cue[at] != 1) cues++;
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
            if (view.Norm(next) == norm) return (uint)(next - at < 3 ? next - at : 3);
        return 0;
    }

    /// <summary>How far ahead a quotation mark is, as a class.</summary>
    public uint MarkAhead(int at, int end, int reach)
    {
        for (var next = at + 1; next < end && next <= at + reach; next++)
            if (view.IsQuotationMark(next)) return (uint)(next - at < 4 ? next - at : 4);
        return 0;
    }

    /// <summary>How far behind a quotation mark is, as a class.</summary>
    public uint MarkBehind(int at, int first, int reach)
    {
        for (var next = at - 1; next >= first && next >= at - reach; next--)
            if (view.IsQuotationMark(next)) return (uint)(at - next < 4 ? at - next : 4);
        return 0;
    }

    /// <summary>How far behind a comma is; 0 where none is near.</summary>
    public uint CommaBehind(int at, int first)
    {
        for (var next = at - 1; next >= first && next > at - 6; next--)
            if (Traits.Class[next] == CommaClass) return (uint)(at - next);
        return 0;
    }

    /// <summary>How many cue verbs are before a token in its sentence; two at the most.</summary>
    public uint CuesBehind(int at, int first)
    {
        var found = 0u;
        for (var next = at - 1; next >= first && found < 2; next--)
            if (Traits.Cue[next] != 1) found++;
        return found;
    }

    /// <summary>Class of the word before a verb and its auxiliaries, and a hash of these.</summary>
    public uint SubjectClass(int at, int first, out uint pattern)
    {
        pattern = 0;
        var subject = at - 1;
        while (subject >= first
            && (view.Is(subject, WordClass.Auxiliary) || view.Is(subject, WordClass.Adverb)))
            pattern = pattern * 31 + Traits.Word[subject--];
        return subject >= first ? Traits.Class[subject] : Outside;
    }
}
