using Parallax.Language;
using Parallax.Numerics;

namespace Parallax.Quotes.Attributions;

/// <summary>
/// The features of the attribution model: is a token a cue, and where do its content and source begin and end.
/// </summary>
internal sealed class AttributionFeatures(DocumentView view)
{
    private const uint Outside = 3;
    private readonly AttributionTraits _traits = new(view);
    private readonly HashedFeatures _list = new();

    /// <summary>
    /// The bounds within which a cue's content and source are looked for: its sentence, with passages that reach out of
    /// it.
    /// </summary>
    public TokenRange Region(int cue)
    {
        var sentence = view.BoundsOf(cue);
        var (first, end) = (sentence.FirstToken, sentence.EndToken);
        foreach (var passage in PassagesNear(first, end))
        {
            if (passage.Open >= first && passage.Open < end && passage.After > end) end = passage.After;
            if (passage.Open < first && passage.After > first && passage.After <= sentence.EndToken)
                first = passage.Open;
        }
        return new TokenRange(Math.Max(first, cue - 120), Math.Min(end, cue + 160));
    }

    /// <summary>Whether a token attributes, and on which side its content stands.</summary>
    public ReadOnlySpan<uint> Cue(int at)
    {
        _list.Clear();
        var sentence = view.BoundsOf(at);
        uint w = W(at), g1 = G(at + 1), p1 = G(at - 1),
            p2 = G(at - 2), c = _traits.Cue[at];
        _list.Add(1, w);
        _list.Add(2, _traits.Ending[at], p1);
        _list.Add(3, w, g1);
        _list.Add(4, w, p1);
        _list.Add(5, w, W(at + 1));
        _list.Add(6, w, W(at - 1));
        _list.Add(7, p1, _traits.Class[at], g1);
        _list.Add(8, p2, p1, c);
        _list.Add(9, g1, G(at + 2), c);
        _list.Add(10, W(at - 2), c);
        _list.Add(11, W(at + 2), c);
        _list.Add(12, w, g1, G(at + 2));
        _list.Add(13, w, p2, p1);
        _list.Add(14, W(at - 1));
        _list.Add(15, W(at + 1));
        _list.Add(16, g1, G(at + 2), G(at + 3));
        _list.Add(17, G(at - 3), p2, p1);
        var quoted = view.IsQuoted(at) ? 1u : 0;
        _list.Add(18, quoted, w);
        _list.Add(19, quoted, c);
        var subject = SubjectClass(at, sentence.FirstToken, out var pattern);
        _list.Add(20, subject, c);
        _list.Add(21, subject, w);
        _list.Add(22, pattern, c);
        _list.Add(23, pattern, _traits.Ending[at], subject);
        uint that = Ahead(at, sentence.EndToken, 6, "that"), open = MarkAhead(at, sentence.EndToken, 8),
            closed = MarkBehind(at, sentence.FirstToken, 10);
        _list.Add(24, that, c);
        _list.Add(25, that, w);
        _list.Add(26, open, c, quoted);
        _list.Add(27, closed, c, quoted);
        _list.Add(28, open, w);
        _list.Add(29, closed, w);
        var place = Place(at, sentence);
        _list.Add(30, place, c);
        _list.Add(31, place, w);
        _list.Add(32, CommaBehind(at, sentence.FirstToken), c, place);
        _list.Add(33, sentence.FirstToken == 0 ? 1u : 0, w);
        _list.Add(34, sentence.FirstToken == 0 ? 1u : 0, _traits.Class[at], g1);
        _list.Add(35, CuesBehind(at, sentence.FirstToken), c);
        _list.Add(36, _traits.Class[at], subject, g1);
        _list.Add(37, subject, g1, c);
        _list.Add(38, G(sentence.FirstToken), c);
        _list.Add(39, c);
        uint t = T(at), t1 = T(at + 1), t0 = T(at - 1);
        _list.Add(50, w, t);
        _list.Add(51, c, t, t1);
        _list.Add(52, t0, t, t1);
        _list.Add(53, T(at - 2), t0, t);
        _list.Add(54, t, t1, T(at + 2));
        _list.Add(55, w, t0, t1);
        _list.Add(56, c, t0 * 32 + t, t1);
        _list.Add(57, t, _traits.Ending[at]);
        return _list.Items;
    }

    /// <summary>A content boundary: the content begins, or ends before, the token <paramref name="at"/>.</summary>
    /// <param name="kind">Which boundary of which side, as the model numbers them.</param>
    /// <param name="cue">The cue.</param>
    /// <param name="other">The boundary that is already known: the cue itself, or the content's other end.</param>
    /// <param name="at">The boundary to judge.</param>
    public ReadOnlySpan<uint> Boundary(uint kind, int cue, int other, int at)
    {
        _list.Clear();
        var b = kind * 64;
        uint w = W(at), g = G(at), wp = W(at - 1),
            gp = G(at - 1), verb = W(cue), c = _traits.Cue[cue];
        var far = (uint)Bucket(Math.Abs(at - other));
        var near = (uint)Bucket(Math.Abs(at - cue));
        _list.Add(b + 1, g, gp);
        _list.Add(b + 2, w);
        _list.Add(b + 3, wp);
        _list.Add(b + 4, w, wp);
        _list.Add(b + 5, far, g);
        _list.Add(b + 6, far, gp);
        _list.Add(b + 7, near, verb);
        _list.Add(b + 8, verb, w);
        _list.Add(b + 9, verb, g, gp);
        _list.Add(b + 10, gp, g, G(at + 1));
        _list.Add(b + 11, G(at - 2), gp, g);
        var edge = Edge(at);
        _list.Add(b + 12, edge, far);
        _list.Add(b + 13, edge, c, far);
        _list.Add(b + 14, edge, g);
        _list.Add(b + 15, edge, gp);
        var depth = (Inside(at) ? 1u
            : 0) | (Inside(at - 1) ? 2u : 0) | (Inside(cue) ? 4u : 0);
        _list.Add(b + 16, depth, g, gp);
        _list.Add(b + 17, depth, far);
        var (commas, cues) = Between(Math.Min(other, at), Math.Max(other, at));
        _list.Add(b + 18, commas, g);
        _list.Add(b + 19, commas, g, cues);
        _list.Add(b + 20, cues, edge, gp);
        _list.Add(b + 21, G(other), g, gp);
        _list.Add(b + 22, G(other), edge, far);
        _list.Add(b + 23, g, G(at + 1), G(at + 2));
        _list.Add(b + 24, W(at + 1), g);
        if (Math.Abs(at - cue) <= 4)
            _list.Add(b + 25, Gap(Math.Min(cue, at), Math.Max(cue, at)),
                c, at > cue
                ? 1u : 0);
        if (Math.Abs(at - cue) <= 4)
            _list.Add(b + 26, Gap(Math.Min(cue, at), Math.Max(cue, at)),
                verb);
        _list.Add(b + 27, near, c, g);
        _list.Add(b + 28, (uint)Bucket(Math.Abs(at - cue)), gp);
        _list.Add(b + 29, Mark(other), Mark(at - 1), Mark(at));
        _list.Add(b + 30, Mark(other), edge, far);
        _list.Add(b + 31, gp, g, cues);
        _list.Add(b + 32, w, Stance(at + 1), commas);
        _list.Add(b + 33, w, Ending(at + 1), Ending(cue));
        _list.Add(b + 34, w, W(at + 1));
        _list.Add(b + 35, gp, g, Stance(at));
        var next = at + 1;
        if (next < _traits.Form.Length && view.Is(next, WordClass.Adverb)) next++;
        _list.Add(b + 36, w, Form(next), Form(cue));
        _list.Add(b + 37, w, Form(next) * 8 + Form(cue), G(next + 1));
        _list.Add(b + 38, w, Form(next) * 8 + Form(cue), G(other));
        _list.Add(b + 39, w * 2 + (cues > 0 ? 1u : 0), Form(next),
            Form(cue) * 4 + commas);
        _list.Add(b + 41, gp, w, Form(next));
        _list.Add(b + 42, gp, w, Form(next) * 8 + Form(cue));
        _list.Add(b + 40, w, G(at + 1), Form(at + 2));
        uint t = T(at), tp = T(at - 1), tn = T(at + 1);
        _list.Add(b + 43, tp, t, tn);
        _list.Add(b + 44, T(at - 2), tp, t);
        _list.Add(b + 45, t, tn, T(at + 2));
        _list.Add(b + 46, w, tn, T(at + 2));
        _list.Add(b + 47, verb, tp, t);
        _list.Add(b + 48, far, tp, t);
        _list.Add(b + 49, T(at - 2) * 32 + tp, t * 32 + tn,
            cues * 4 + commas);
        _list.Add(b + 50, T(at - 3) * 32 + T(at - 2), tp, w);
        var marks = Mark(other) * 9 + Mark(at - 1) * 3 + Mark(at);
        if (Mark(at - 1) != 0)
        {
            _list.Add(b + 51, marks, G(at - 2), t);
            _list.Add(b + 52, marks, w);
            _list.Add(b + 53, marks, t * 32 + tn, c);
            _list.Add(b + 54, marks, t, T(other));
        }
        AddVerbs(kind, cue, other, at);
        return _list.Items;
    }

    // Whether the content is a clause yet, and whether another one follows.
    private void AddVerbs(uint kind, int cue, int other, int at)
    {
        var b = kind * 64;
        uint w = W(at), t = T(at), tp = T(at - 1),
            tn = T(at + 1);
        uint held = Verbs(Math.Min(other, at), Math.Max(other, at)),
            ahead = Verbs(at, at + 5), left = (uint)Bucket(view.BoundsOf(cue).EndToken - at);
        _list.Add(b + 55, held, w, tn);
        _list.Add(b + 56, held * 4 + ahead, tp, t);
        _list.Add(b + 57, held, G(at - 1), G(at));
        _list.Add(b + 58, left, w);
        _list.Add(b + 59, left, tp * 32 + t, held);
        _list.Add(b + 60, held * 4 + ahead, w, _traits.Cue[cue]);
        _list.Add(b + 61, W(other), held, t * 32 + tn);
        _list.Add(b + 62, w, W(at + 1), T(at + 2));
        _list.Add(b + 63, W(cue), w, t * 32 + tn);
    }

    /// <summary>The last token of a cue's source.</summary>
    public ReadOnlySpan<uint> SourceEnd(int cue, TokenRange content, int last)
    {
        _list.Clear();
        uint w = W(last), g = G(last), gn = G(last + 1),
            gp = G(last - 1), verb = W(cue), c = _traits.Cue[cue];
        var side = last < cue ? 1u : 0;
        var near = (uint)Bucket(Math.Abs(last - cue));
        var (from, to) = last < cue ? (last + 1, cue) : (cue + 1, last);
        var (commas, cues) = Between(from, Math.Max(from, to));
        _list.Add(200, side, near, c);
        _list.Add(201, side, near, verb);
        _list.Add(202, side, g, near);
        _list.Add(203, side, w);
        _list.Add(204, side, g, gn);
        _list.Add(205, side, W(last + 1), near);
        _list.Add(206, side, gp, g);
        _list.Add(207, side, commas, cues);
        _list.Add(208, side * 64 + near, commas, cues);
        _list.Add(209, side, verb, g);
        if (Math.Abs(cue - last) <= 6)
        {
            var gap = Gap(from, to);
            _list.Add(210, side, gap, g);
            _list.Add(211, side, gap, verb);
            _list.Add(212, side, gap);
        }
        var adjacent = last + 1 == content.First ? 1u
            : last == content.End || last == content.End + 1 ? 2u : last < content.First ? 3u : 4u;
        _list.Add(213, side, adjacent, near);
        _list.Add(214, adjacent, g, c);
        _list.Add(215, side, _traits.Ending[cue], near);
        _list.Add(216, side * 16 + commas * 4 + cues, _traits.Ending[cue],
            G(cue - 1));
        _list.Add(217, Inside(last) == Inside(cue) ? 1u : 0, near, side);
        _list.Add(218, _traits.Ending[last], side, near);
        _list.Add(219, gp, g, gn);
        _list.Add(220, side, content.First > cue ? 1u : 0, near);
        _list.Add(221, side + (content.First > cue ? 2u : 0), c, G(cue - 1));
        _list.Add(222, Edge(last + 1), side, near);
        _list.Add(223, G(cue - 1), G(cue + 1), side * 64 + near);
        _list.Add(224, side, T(last) * 32 + T(last + 1), near);
        _list.Add(225, T(last - 1), T(last), side * 32 + T(last + 1));
        _list.Add(226, side, c, T(last) * 32 + T(last + 1));
        return _list.Items;
    }

    /// <summary>The case that a cue has no source in its sentence.</summary>
    public ReadOnlySpan<uint> NoSource(int cue, TokenRange content)
    {
        _list.Clear();
        var place = Place(cue, view.BoundsOf(cue));
        _list.Add(240, 1);
        _list.Add(241, W(cue));
        _list.Add(242, _traits.Cue[cue], G(cue - 1));
        _list.Add(243, W(cue), G(cue - 1));
        _list.Add(244, G(cue - 2), G(cue - 1));
        _list.Add(245, _traits.Ending[cue], place);
        _list.Add(246, content.First > cue ? 1u : 0, _traits.Cue[cue], place);
        _list.Add(247, G(cue - 1), G(cue + 1));
        return _list.Items;
    }

    /// <summary>The first token of a source whose last is known.</summary>
    public ReadOnlySpan<uint> SourceFirst(int cue, int last, int first)
    {
        _list.Clear();
        var length = (uint)Bucket(last - first);
        uint w = W(first), g = G(first), wp = W(first - 1),
            gp = G(first - 1);
        _list.Add(260, g, gp);
        _list.Add(261, w, length);
        _list.Add(262, wp);
        _list.Add(263, wp, w);
        _list.Add(264, length, g);
        _list.Add(265, length, gp);
        _list.Add(266, length, G(last));
        _list.Add(267, length, Edge(first));
        _list.Add(268, gp, g, G(first + 1));
        _list.Add(269, G(first - 2), gp, g);
        var (commas, cues) = Between(first, last);
        _list.Add(270, commas, cues, gp);
        _list.Add(271, commas, G(last), length);
        _list.Add(272, first > cue ? 1u
            : 0, (uint)Math.Clamp(first - cue, -1, 4), gp);
        _list.Add(273, gp, G(last), w);
        _list.Add(274, Mark(first - 1), length);
        _list.Add(275, T(first - 1), T(first), T(first + 1));
        _list.Add(276, T(first - 2), T(first - 1), T(first));
        _list.Add(277, T(first - 1), T(first), length);
        _list.Add(278, wp, T(first), T(last));
        return _list.Items;
    }

    /// <inheritdoc cref="ContentEnd.Of"/>
    public int Coordinated(int cue, TokenRange content) => new ContentEnd(view, _traits).Of(cue, content);

    private uint W(int at) =>
        at >= 0 && at < _traits.Word.Length ? _traits.Word[at] : Outside;

    private uint G(int at) =>
        at >= 0 && at < _traits.Class.Length ? _traits.Class[at] : Outside;

    private uint T(int at) =>
        at >= 0 && at < _traits.Tag.Length ? _traits.Tag[at] : Outside;

    private uint Stance(int at) =>
        at >= 0 && at < _traits.Cue.Length ? _traits.Cue[at] : Outside;

    private uint Form(int at) =>
        at >= 0 && at < _traits.Form.Length ? (uint)_traits.Form[at] : Outside;

    private uint Ending(int at) =>
        at >= 0 && at < _traits.Ending.Length ? _traits.Ending[at] : Outside;

    private uint Verbs(int from, int end) =>
        (uint)Math.Min(3,
        _traits.Verbs[Math.Min(end, _traits.Tag.Length)] - _traits.Verbs[Math.Max(0,
        from)]);

    private bool Inside(int at) =>
        at >= 0 && at < _traits.Word.Length && view.IsQuoted(at);

    private uint Mark(int at) =>
        at >= 0 && at < _traits.Word.Length && view.IsQuotationMark(at)
        ? view.First(at) is '”' ? 2u : 1u : 0;

    private static int Bucket(int distance) =>
        distance switch { <= 6 => distance, <= 8 => 7, <= 11 => 8,
        <= 15 => 9, <= 20 =>
        10, <= 30 => 11, <= 45 => 12, _ => 13 };

    // 1 where a sentence begins at the token, 2 where only its final mark is left, 3 where the paragraph ends.
    private uint Edge(int at)
    {
        if (at <= 0 || at >= _traits.Word.Length) return 3;
        if (view.SentenceOf(at) != view.SentenceOf(at - 1)) return 1;
        var left = view.BoundsOf(at).EndToken - at;
        return left == 1 && view.Tokens[at].Kind == TokenKind.Punctuation ? 2u
            : left <= 3 ? 4u : 0;
    }

    private static uint Place(int at, SentenceBounds sentence)
    {
        var (before, left) = (at - sentence.FirstToken, sentence.EndToken - at);
        return left <= 2 ? 1u
            : before == 0 ? 2u : before <= 2 ? 3u : left <= 5 ? 4u : 5u;
    }

    private (uint Commas, uint Cues) Between(int from, int to)
    {
        uint commas = 0, cues = 0;
        for (var at = from; at < to; at++)
        {
            if (_traits.Class[at] == CommaClass) commas++;
            else if (_traits.Cue[at] != 1) cues++;
        }
        return (Math.Min(commas, 3), Math.Min(cues, 3));
    }

    private static readonly uint CommaClass = FeatureHash.Short(",");

    private uint Gap(int from, int to)
    {
        var hash = 17u;
        for (var at = from; at < to; at++) hash = (hash ^ G(at)) * 16777619u;
        return hash;
    }

    private uint Ahead(int at, int end, int reach, string norm)
    {
        for (var next = at + 1; next < end && next <= at + reach; next++)
            if (view.Norm(next) == norm) return (uint)(next - at < 3 ? next - at : 3);
        return 0;
    }

    private uint MarkAhead(int at, int end, int reach)
    {
        for (var next = at + 1; next < end && next <= at + reach; next++)
            if (view.IsQuotationMark(next)) return (uint)(next - at < 4 ? next - at : 4);
        return 0;
    }

    private uint MarkBehind(int at, int first, int reach)
    {
        for (var next = at - 1; next >= first && next >= at - reach; next--)
            if (view.IsQuotationMark(next)) return (uint)(at - next < 4 ? at - next : 4);
        return 0;
    }

    private uint CommaBehind(int at, int first)
    {
        for (var next = at - 1; next >= first && next > at - 6; next--)
            if (_traits.Class[next] == CommaClass) return (uint)(at - next);
        return 0;
    }

    private uint CuesBehind(int at, int first)
    {
        var found = 0u;
        for (var next = at - 1; next >= first && found < 2; next--)
            if (_traits.Cue[next] != 1) found++;
        return found;
    }

    private uint SubjectClass(int at, int first, out uint pattern)
    {
        pattern = 0;
        var subject = at - 1;
        while (subject >= first
            && (view.Is(subject, WordClass.Auxiliary) || view.Is(subject, WordClass.Adverb)))
            pattern = pattern * 31 + _traits.Word[subject--];
        return subject >= first ? _traits.Class[subject] : Outside;
    }

    private IEnumerable<QuotedPassage> PassagesNear(int first, int end)
    {
        foreach (var passage in view.Passages.All)
            if (passage.Open < end && passage.After > first) yield return passage;
    }
}
