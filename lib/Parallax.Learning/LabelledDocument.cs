using Parallax.Entities.Names;
using Parallax.Language;

namespace Parallax.Learning;

/// <summary>A document with the names that it should be found to hold.</summary>
/// <param name="View">The document.</param>
/// <param name="Tags">The tag of every token (see <see cref="NameTags"/>).</param>
/// <param name="Copies">How many times an epoch goes through it.</param>
internal sealed record LabelledDocument(DocumentView View, byte[] Tags, int Copies)
{
    /// <summary>The sentences to train on; null for all.</summary>
    public IReadOnlySet<int>? Sentences { get; init; }

    /// <summary>The names that the tags mark.</summary>
    public IEnumerable<(TextSpan Span, EntityType Type)> Names()
    {
        var start = 0;
        for (var t = 0; t < Tags.Length; t++)
        {
            if (Tags[t] == NameTags.Outside) continue;
            var position = Tags[t] & 3;
            if (position is NameTags.Begin or NameTags.Unit) start = t;
            if (position is NameTags.Last or NameTags.Unit)
                yield return (View.SpanOf(start, t + 1), (EntityType)(Tags[t] >> 2));
        }
    }

    /// <summary>Turns spans of characters into tags; spans that no tokens make up are left out.</summary>
    public static LabelledDocument Of(
        DocumentView view,
        IEnumerable<(TextSpan Span, EntityType Type)> names,
        int copies)
    {
        var tokens = view.Document.Tokens;
        var tags = new byte[tokens.Count];
        Array.Fill(tags, (byte)NameTags.Outside);
        var starts = new Dictionary<int, int>();
        var ends = new Dictionary<int, int>();
        for (var t = 0; t < tokens.Count; t++)
        {
            starts[tokens[t].Span.Start] = t;
            ends[tokens[t].Span.End] = t;
        }
        foreach (var (span, type) in names)
        {
            if (!starts.TryGetValue(span.Start, out var first)) continue;
            if (!ends.TryGetValue(span.End, out var last)
                && !ends.TryGetValue(span.End + 1, out last))
                continue;
            if (last < first || view.SentenceOf(first) != view.SentenceOf(last)) continue;
            Mark(tags, first, last, type);
        }

        return new LabelledDocument(view, tags, copies);
    }

    private static void Mark(byte[] tags, int first, int last, EntityType type)
    {
        for (var t = first; t <= last; t++) tags[t] = (byte)NameTags.Of(type, NameTags.Inside);
        tags[first] = (byte)NameTags.Of(type, NameTags.Begin);
        var ending = first == last ? NameTags.Unit : NameTags.Last;
        tags[last] = (byte)NameTags.Of(type, ending);
    }
}
