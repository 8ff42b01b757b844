namespace Parallax.Quotes;

/// <summary>The mentions of all entities of a document in its order, for looking up what is inside a span.</summary>
internal sealed class MentionIndex
{
    private readonly string _text;
    private readonly Mention[] _mentions;

    /// <summary>Sorts the mentions of entities.</summary>
    public MentionIndex(string text, IReadOnlyList<Entity> entities)
    {
        _text = text;
        _mentions = [.. entities.SelectMany(e => e.Mentions)
            .OrderBy(m => m.Span)
            .ThenBy(m => m.Entity)];
    }

    /// <summary>All mentions in the order of the text.</summary>
    public IReadOnlyList<Mention> All => _mentions;

    /// <summary>The mentions that lie inside a span.</summary>
    public List<Mention> Inside(TextSpan span)
    {
        var inside = new List<Mention>();
        for (var at = FirstFrom(span.Start); at < _mentions.Length
            && _mentions[at].Span.Start < span.End; at++)
            if (_mentions[at].Span.End <= span.End) inside.Add(_mentions[at]);
        return inside;
    }

    /// <summary>The names of persons inside a span.</summary>
    public List<Mention> PersonsNamed(TextSpan span) =>
        Inside(span).FindAll(m => m.Type == EntityType.Person && m.Form == MentionForm.Name);

    /// <summary>Whether a possessive 's follows a mention before an offset.</summary>
    public bool IsPossessive(Mention mention, int end) =>
        mention.Span.End < end
            && Between(mention.Span.End, end) is ['’' or '\'', 's', ..];

    /// <summary>The text between two offsets without white space at its ends.</summary>
    public ReadOnlySpan<char> Between(int start, int end) => _text.AsSpan(start, end - start).Trim();

    private int FirstFrom(int start)
    {
        var (low, high) = (0, _mentions.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_mentions[middle].Span.Start < start) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
