using Parallax.Frames;

namespace Parallax;

/// <summary>Turns sequences of records into frames.</summary>
public static class FrameExtensions
{
    /// <summary>A frame with a column for each public property of the items, in the order of their declaration.</summary>
    /// <remarks>
    /// Names begin with a small letter. Enums become text; an article's metadata the columns <c>article</c> (its id) and
    /// <c>outlet</c>; a span its <c>start</c> and <c>end</c>; a tone its value (missing where it rests on no lexicon entry) and
    /// <c>toneHits</c>; a tone toward a target its score and <c>toneLabel</c>; a publication date its moment and
    /// <c>publishedInferred</c>; texts in a list are joined by "; "; spans in a list become the range they cover; of other
    /// lists the column holds the number of items.
    /// </remarks>
    public static Frame ToFrame<T>(this IEnumerable<T> items)
    {
        T[] rows = [.. items];
        return new Frame(RecordColumns.Of(typeof(T)).Select(c =>
            FrameColumn.From(c.Name, c.Type, [.. rows.Select(row => c.Value(row!))])));
    }
}
