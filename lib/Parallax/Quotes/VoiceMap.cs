using Parallax.Language;

namespace Parallax.Quotes;

/// <summary>Tells whose voice any stretch of an article is in.</summary>
/// <remarks>
/// What stands in the marks of a full quote or fragment is <see cref="Voice.Quoted"/>, but for insertions in square
/// brackets, which are the outlet's; other attributed content is <see cref="Voice.Reported"/>; the rest, terms in marks
/// included, is <see cref="Voice.Own"/>. Quotation marks belong to the stretch beside them.
/// </remarks>
public sealed class VoiceMap
{
    private readonly string _text;
    private readonly List<(int Start, Voice Voice)> _changes = [];

    /// <summary>The map of the text that <paramref name="quotes"/> were found in.</summary>
    public VoiceMap(string text, IReadOnlyList<Quote> quotes)
    {
        _text = text;
        var edges = new List<(int At, int Layer, int Step)>();
        foreach (var quote in quotes.Where(q => q.Kind != QuoteKind.Term && q.IsSpeech))
            foreach (var span in quote.Content) AddEdges(edges, span, quote.Direct);
        edges.Sort();
        Span<int> depth = [0, 0, 0];
        foreach (var (at, layer, step) in edges)
        {
            depth[layer] += step;
            var voice = depth[2] > 0 ? Voice.Own
                : depth[1] > 0 ? Voice.Quoted : depth[0] > 0 ? Voice.Reported : Voice.Own;
            if (_changes.Count > 0 && _changes[^1].Start == at)
                _changes.RemoveAt(_changes.Count - 1);
            _changes.Add((at, voice));
        }
    }

    /// <summary>The voice at an offset.</summary>
    public Voice At(int offset)
    {
        var index = IndexAt(offset);
        return index < 0 ? Voice.Own : _changes[index].Voice;
    }

    /// <summary>
    /// Cuts a sentence into stretches of one voice, in order, without gaps; every word lies in exactly one.
    /// </summary>
    /// <remarks>A boundary inside a word moves to its end; a stretch without words joins its neighbour.</remarks>
    public IReadOnlyList<(TextSpan Span, Voice Voice)> Cut(TextSpan sentence)
    {
        var cuts = new List<(TextSpan Span, Voice Voice)>(1);
        var start = sentence.Start;
        for (var index = IndexAt(start); start < sentence.End; index++)
        {
            var voice = index < 0 ? Voice.Own : _changes[index].Voice;
            var end = index + 1 < _changes.Count ? _changes[index + 1].Start : int.MaxValue;
            if (end <= start) continue;
            end = end >= sentence.End ? sentence.End : WordBoundary(start, end, sentence.End);
            Append(cuts, new TextSpan(start, end), voice);
            start = end;
        }
        return cuts;
    }

    private void Append(List<(TextSpan Span, Voice Voice)> cuts, TextSpan span, Voice voice)
    {
        if (cuts.Count == 0)
        {
            cuts.Add((span, voice));
            return;
        }
        var (last, before) = cuts[^1];
        if (before == voice || WordCounter.Count(span.Of(_text)) == 0)
            cuts[^1] = (last with { End = span.End }, before);
        else if (WordCounter.Count(last.Of(_text)) == 0)
        {
            cuts.RemoveAt(cuts.Count - 1);
            Append(cuts, span with { Start = last.Start }, voice);
        }
        else cuts.Add((span, voice));
    }

    // A word of WordCounter may hold quotation marks: pro-“peace” is one, and must not be counted twice.
    private int WordBoundary(int start, int at, int end)
    {
        var run = at;
        while (run > start && InRun(_text[run - 1])) run--;
        if (WordCounter.Count(_text.AsSpan(run, at - run)) == 0) return at;
        var stop = at;
        while (stop < end && InRun(_text[stop])) stop++;
        return WordCounter.Count(_text.AsSpan(at, stop - at)) == 0 ? at : stop;
    }

    private static bool InRun(char c) =>
        !char.IsWhiteSpace(c) && c is not ('–' or '—' or '―' or '/');

    private void AddEdges(List<(int At, int Layer, int Step)> edges, TextSpan span, bool quoted)
    {
        var layer = quoted ? 1 : 0;
        edges.Add((span.Start, layer, 1));
        edges.Add((span.End, layer, -1));
        if (!quoted) return;
        foreach (var insertion in Insertions.In(_text, span))
        {
            edges.Add((insertion.Start, 2, 1));
            edges.Add((insertion.End, 2, -1));
        }
    }

    private int IndexAt(int offset)
    {
        var (low, high) = (0, _changes.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_changes[middle].Start <= offset) low = middle + 1;
            else high = middle - 1;
        }
        return high;
    }
}
