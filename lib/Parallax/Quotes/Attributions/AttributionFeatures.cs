using Parallax.Language;
using Parallax.Language.Quotations;

namespace Parallax.Quotes.Attributions;

/// <summary>
/// The features of the attribution model: is a token a cue, and where do its content and source begin and end.
/// </summary>
internal sealed class AttributionFeatures(DocumentView view)
{
    private readonly AttributionContext _at = new(view);
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
        return new TokenRange(MainClauseFirst(cue, Math.Max(first, cue - 120)),
            MainClauseEnd(cue, Math.Min(end, cue + 160)));
    }

    // A semicolon parts main clauses, but goes on with what is said before "that".
    private int MainClauseFirst(int cue, int first)
    {
        for (var at = cue - 1; at > first; at--)
            if (PartsClauses(at)) return at + 1;
        return first;
    }

    private int MainClauseEnd(int cue, int end)
    {
        for (var at = cue + 1; at < end; at++)
            if (PartsClauses(at)) return at;
        return end;
    }

    private bool PartsClauses(int at) =>
        view.Is(at, ';') && !view.IsQuoted(at) && at + 1 < view.Tokens.Length
        && view.Norm(at + 1) != "that" && !view.IsQuotationMark(at + 1);

    /// <summary>Whether a token attributes, and on which side its content stands.</summary>
    public ReadOnlySpan<uint> Cue(int at)
    {
        _list.Clear();
        var sentence = view.BoundsOf(at);
        uint w = _at.W(at), g1 = _at.G(at + 1), p1 = _at.G(at - 1),
            p2 = _at.G(at - 2), c = _at.Traits.Cue[at];
        _list.Add(1, w);
        _list.Add(2, _at.Traits.Ending[at], p1);
        _list.Add(3, w, g1);
        _list.Add(4, w, p1);
        _list.Add(5, w, _at.W(at + 1));
        _list.Add(6, w, _at.W(at - 1));
        _list.Add(7, p1, _at.Traits.Class[at], g1);
        _list.Add(8, p2, p1, c);
        _list.Add(9, g1, _at.G(at + 2), c);
        _list.Add(10, _at.W(at - 2), c);
        _list.Add(11, _at.W(at + 2), c);
        _list.Add(12, w, g1, _at.G(at + 2));
        _list.Add(13, w, p2, p1);
        _list.Add(14, _at.W(at - 1));
        _list.Add(15, _at.W(at + 1));
        _list.Add(16, g1, _at.G(at + 2), _at.G(at + 3));
        _list.Add(17, _at.G(at - 3), p2, p1);
        var quoted = view.IsQuoted(at) ? 1u : 0;
        _list.Add(18, quoted, w);
        _list.Add(19, quoted, c);
        var subject = _at.SubjectClass(at, sentence.FirstToken, out var pattern);
        _list.Add(20, subject, c);
        _list.Add(21, subject, w);
        _list.Add(22, pattern, c);
        _list.Add(23, pattern, _at.Traits.Ending[at], subject);
        uint that = _at.Ahead(at, sentence.EndToken, 6, "that"), open = _at.MarkAhead(at, sentence.EndToken, 8),
            closed = _at.MarkBehind(at, sentence.FirstToken, 10);
        _list.Add(24, that, c);
        _list.Add(25, that, w);
        _list.Add(26, open, c, quoted);
        _list.Add(27, closed, c, quoted);
        _list.Add(28, open, w);
        _list.Add(29, closed, w);
        var place = AttributionContext.Place(at, sentence);
        _list.Add(30, place, c);
        _list.Add(31, place, w);
        _list.Add(32, _at.CommaBehind(at, sentence.FirstToken), c, place);
        _list.Add(33, sentence.FirstToken == 0 ? 1u : 0, w);
        _list.Add(34, sentence.FirstToken == 0 ? 1u : 0, _at.Traits.Class[at], g1);
        _list.Add(35, _at.CuesBehind(at, sentence.FirstToken), c);
        _list.Add(36, _at.Traits.Class[at], subject, g1);
        _list.Add(37, subject, g1, c);
        _list.Add(38, _at.G(sentence.FirstToken), c);
        _list.Add(39, c);
        uint t = _at.T(at), t1 = _at.T(at + 1), t0 = _at.T(at - 1);
        _list.Add(50, w, t);
        _list.Add(51, c, t, t1);
        _list.Add(52, t0, t, t1);
        _list.Add(53, _at.T(at - 2), t0, t);
        _list.Add(54, t, t1, _at.T(at + 2));
        _list.Add(55, w, t0, t1);
        _list.Add(56, c, t0 * 32 + t, t1);
        _list.Add(57, t, _at.Traits.Ending[at]);
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
        uint w = _at.W(at), g = _at.G(at), wp = _at.W(at - 1),
            gp = _at.G(at - 1), verb = _at.W(cue), c = _at.Traits.Cue[cue];
        var far = (uint)AttributionContext.Bucket(Math.Abs(at - other));
        var near = (uint)AttributionContext.Bucket(Math.Abs(at - cue));
        _list.Add(b + 1, g, gp);
        _list.Add(b + 2, w);
        _list.Add(b + 3, wp);
        _list.Add(b + 4, w, wp);
        _list.Add(b + 5, far, g);
        _list.Add(b + 6, far, gp);
        _list.Add(b + 7, near, verb);
        _list.Add(b + 8, verb, w);
        _list.Add(b + 9, verb, g, gp);
        _list.Add(b + 10, gp, g, _at.G(at + 1));
        _list.Add(b + 11, _at.G(at - 2), gp, g);
        var edge = _at.Edge(at);
        _list.Add(b + 12, edge, far);
        _list.Add(b + 13, edge, c, far);
        _list.Add(b + 14, edge, g);
        _list.Add(b + 15, edge, gp);
        var depth = (_at.Inside(at) ? 1u
            : 0) | (_at.Inside(at - 1) ? 2u : 0) | (_at.Inside(cue) ? 4u : 0);
        _list.Add(b + 16, depth, g, gp);
        _list.Add(b + 17, depth, far);
        var (commas, cues) = _at.Between(Math.Min(other, at), Math.Max(other, at));
        _list.Add(b + 18, commas, g);
        _list.Add(b + 19, commas, g, cues);
        _list.Add(b + 20, cues, edge, gp);
        _list.Add(b + 21, _at.G(other), g, gp);
        _list.Add(b + 22, _at.G(other), edge, far);
        _list.Add(b + 23, g, _at.G(at + 1), _at.G(at + 2));
        _list.Add(b + 24, _at.W(at + 1), g);
        if (Math.Abs(at - cue) <= 4)
            _list.Add(b + 25, _at.Gap(Math.Min(cue, at), Math.Max(cue, at)),
                c, at > cue
                ? 1u : 0);
        if (Math.Abs(at - cue) <= 4)
            _list.Add(b + 26, _at.Gap(Math.Min(cue, at), Math.Max(cue, at)),
                verb);
        _list.Add(b + 27, near, c, g);
        _list.Add(b + 28, (uint)AttributionContext.Bucket(Math.Abs(at - cue)), gp);
        _list.Add(b + 29, _at.Mark(other), _at.Mark(at - 1), _at.Mark(at));
        _list.Add(b + 30, _at.Mark(other), edge, far);
        _list.Add(b + 31, gp, g, cues);
        _list.Add(b + 32, w, _at.Stance(at + 1), commas);
        _list.Add(b + 33, w, _at.Ending(at + 1), _at.Ending(cue));
        _list.Add(b + 34, w, _at.W(at + 1));
        _list.Add(b + 35, gp, g, _at.Stance(at));
        var next = at + 1;
        if (next < _at.Traits.Form.Length && view.Is(next, WordClass.Adverb)) next++;
        _list.Add(b + 36, w, _at.Form(next), _at.Form(cue));
        _list.Add(b + 37, w, _at.Form(next) * 8 + _at.Form(cue), _at.G(next + 1));
        _list.Add(b + 38, w, _at.Form(next) * 8 + _at.Form(cue), _at.G(other));
        _list.Add(b + 39, w * 2 + (cues > 0 ? 1u : 0), _at.Form(next),
            _at.Form(cue) * 4 + commas);
        _list.Add(b + 41, gp, w, _at.Form(next));
        _list.Add(b + 42, gp, w, _at.Form(next) * 8 + _at.Form(cue));
        _list.Add(b + 40, w, _at.G(at + 1), _at.Form(at + 2));
        uint t = _at.T(at), tp = _at.T(at - 1), tn = _at.T(at + 1);
        _list.Add(b + 43, tp, t, tn);
        _list.Add(b + 44, _at.T(at - 2), tp, t);
        _list.Add(b + 45, t, tn, _at.T(at + 2));
        _list.Add(b + 46, w, tn, _at.T(at + 2));
        _list.Add(b + 47, verb, tp, t);
        _list.Add(b + 48, far, tp, t);
        _list.Add(b + 49, _at.T(at - 2) * 32 + tp, t * 32 + tn,
            cues * 4 + commas);
        _list.Add(b + 50, _at.T(at - 3) * 32 + _at.T(at - 2), tp, w);
        var marks = _at.Mark(other) * 9 + _at.Mark(at - 1) * 3 + _at.Mark(at);
        if (_at.Mark(at - 1) != 0)
        {
            _list.Add(b + 51, marks, _at.G(at - 2), t);
            _list.Add(b + 52, marks, w);
            _list.Add(b + 53, marks, t * 32 + tn, c);
            _list.Add(b + 54, marks, t, _at.T(other));
        }
        AddVerbs(kind, cue, other, at);
        return _list.Items;
    }

    // Whether the content is a clause yet, and whether another one follows.
    private void AddVerbs(uint kind, int cue, int other, int at)
    {
        var b = kind * 64;
        uint w = _at.W(at), t = _at.T(at), tp = _at.T(at - 1),
            tn = _at.T(at + 1);
        uint held = _at.Verbs(Math.Min(other, at), Math.Max(other, at)),
            ahead = _at.Verbs(at, at + 5), left = (uint)AttributionContext.Bucket(view.BoundsOf(cue).EndToken - at);
        _list.Add(b + 55, held, w, tn);
        _list.Add(b + 56, held * 4 + ahead, tp, t);
        _list.Add(b + 57, held, _at.G(at - 1), _at.G(at));
        _list.Add(b + 58, left, w);
        _list.Add(b + 59, left, tp * 32 + t, held);
        _list.Add(b + 60, held * 4 + ahead, w, _at.Traits.Cue[cue]);
        _list.Add(b + 61, _at.W(other), held, t * 32 + tn);
        _list.Add(b + 62, w, _at.W(at + 1), _at.T(at + 2));
        _list.Add(b + 63, _at.W(cue), w, t * 32 + tn);
    }

    /// <summary>The last token of a cue's source.</summary>
    public ReadOnlySpan<uint> SourceEnd(int cue, TokenRange content, int last)
    {
        _list.Clear();
        uint w = _at.W(last), g = _at.G(last), gn = _at.G(last + 1),
            gp = _at.G(last - 1), verb = _at.W(cue), c = _at.Traits.Cue[cue];
        var side = last < cue ? 1u : 0;
        var near = (uint)AttributionContext.Bucket(Math.Abs(last - cue));
        var (from, to) = last < cue ? (last + 1, cue) : (cue + 1, last);
        var (commas, cues) = _at.Between(from, Math.Max(from, to));
        _list.Add(200, side, near, c);
        _list.Add(201, side, near, verb);
        _list.Add(202, side, g, near);
        _list.Add(203, side, w);
        _list.Add(204, side, g, gn);
        _list.Add(205, side, _at.W(last + 1), near);
        _list.Add(206, side, gp, g);
        _list.Add(207, side, commas, cues);
        _list.Add(208, side * 64 + near, commas, cues);
        _list.Add(209, side, verb, g);
        if (Math.Abs(cue - last) <= 6)
        {
            var gap = _at.Gap(from, to);
            _list.Add(210, side, gap, g);
            _list.Add(211, side, gap, verb);
            _list.Add(212, side, gap);
        }
        var adjacent = last + 1 == content.First ? 1u
            : last == content.End || last == content.End + 1 ? 2u : last < content.First ? 3u : 4u;
        _list.Add(213, side, adjacent, near);
        _list.Add(214, adjacent, g, c);
        _list.Add(215, side, _at.Traits.Ending[cue], near);
        _list.Add(216, side * 16 + commas * 4 + cues, _at.Traits.Ending[cue],
            _at.G(cue - 1));
        _list.Add(217, _at.Inside(last) == _at.Inside(cue) ? 1u : 0, near, side);
        _list.Add(218, _at.Traits.Ending[last], side, near);
        _list.Add(219, gp, g, gn);
        _list.Add(220, side, content.First > cue ? 1u : 0, near);
        _list.Add(221, side + (content.First > cue ? 2u : 0), c, _at.G(cue - 1));
        _list.Add(222, _at.Edge(last + 1), side, near);
        _list.Add(223, _at.G(cue - 1), _at.G(cue + 1), side * 64 + near);
        _list.Add(224, side, _at.T(last) * 32 + _at.T(last + 1), near);
        _list.Add(225, _at.T(last - 1), _at.T(last), side * 32 + _at.T(last + 1));
        _list.Add(226, side, c, _at.T(last) * 32 + _at.T(last + 1));
        return _list.Items;
    }

    /// <summary>The case that a cue has no source in its sentence.</summary>
    public ReadOnlySpan<uint> NoSource(int cue, TokenRange content)
    {
        _list.Clear();
        var place = AttributionContext.Place(cue, view.BoundsOf(cue));
        _list.Add(240, 1);
        _list.Add(241, _at.W(cue));
        _list.Add(242, _at.Traits.Cue[cue], _at.G(cue - 1));
        _list.Add(243, _at.W(cue), _at.G(cue - 1));
        _list.Add(244, _at.G(cue - 2), _at.G(cue - 1));
        _list.Add(245, _at.Traits.Ending[cue], place);
        _list.Add(246, content.First > cue ? 1u : 0, _at.Traits.Cue[cue], place);
        _list.Add(247, _at.G(cue - 1), _at.G(cue + 1));
        return _list.Items;
    }

    /// <summary>The first token of a source whose last is known.</summary>
    public ReadOnlySpan<uint> SourceFirst(int cue, int last, int first)
    {
        _list.Clear();
        var length = (uint)AttributionContext.Bucket(last - first);
        uint w = _at.W(first), g = _at.G(first), wp = _at.W(first - 1),
            gp = _at.G(first - 1);
        _list.Add(260, g, gp);
        _list.Add(261, w, length);
        _list.Add(262, wp);
        _list.Add(263, wp, w);
        _list.Add(264, length, g);
        _list.Add(265, length, gp);
        _list.Add(266, length, _at.G(last));
        _list.Add(267, length, _at.Edge(first));
        _list.Add(268, gp, g, _at.G(first + 1));
        _list.Add(269, _at.G(first - 2), gp, g);
        var (commas, cues) = _at.Between(first, last);
        _list.Add(270, commas, cues, gp);
        _list.Add(271, commas, _at.G(last), length);
        _list.Add(272, first > cue ? 1u
            : 0, (uint)Math.Clamp(first - cue, -1, 4), gp);
        _list.Add(273, gp, _at.G(last), w);
        _list.Add(274, _at.Mark(first - 1), length);
        _list.Add(275, _at.T(first - 1), _at.T(first), _at.T(first + 1));
        _list.Add(276, _at.T(first - 2), _at.T(first - 1), _at.T(first));
        _list.Add(277, _at.T(first - 1), _at.T(first), length);
        _list.Add(278, wp, _at.T(first), _at.T(last));
        return _list.Items;
    }

    /// <inheritdoc cref="ContentEnd.Of"/>
    public int Coordinated(int cue, TokenRange content) => new ContentEnd(view, _at.Traits).Of(cue, content);

    private IEnumerable<QuotedPassage> PassagesNear(int first, int end)
    {
        foreach (var passage in view.Passages.All)
            if (passage.Open < end && passage.After > first) yield return passage;
    }
}
