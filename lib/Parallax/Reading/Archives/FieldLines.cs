namespace Parallax.Reading.Archives;

/// <summary>Tells the fields that an archive puts below a text from paragraphs that begin like one.</summary>
internal static class FieldLines
{
    // "Location: that is what traders ask about first." is a sentence, "Location: Norway" a field.
    private const int FewestWords = 5;

    /// <summary>
    /// The index of the first of the fields that end a document; the number of lines where there are none.
    /// </summary>
    /// <remarks>They are a run at the end: below the first of them there is no paragraph of running text.</remarks>
    public static int Start(List<string> lines, int from, Predicate<string> isField)
    {
        var start = lines.Count;
        for (var i = lines.Count - 1; i >= from; i--)
        {
            if (isField(lines[i])) start = i;
            else if (IsSentence(lines[i]) && !IsUnderHeading(lines, i, isField)) break;
        }
        return start;
    }

    /// <summary>Whether the line above is a field's heading alone: "Graphic", and what the picture shows.</summary>
    private static bool IsUnderHeading(List<string> lines, int at, Predicate<string> isField)
    {
        var above = at == 0 ? -1 : lines.FindLastIndex(at - 1, l => l.Length > 0);
        return above >= 0 && isField(lines[above]) && !lines[above].Contains(':');
    }

    /// <summary>Whether a line ends like a sentence and is long enough for one.</summary>
    public static bool IsSentence(string line)
    {
        var text = line.AsSpan().TrimEnd("\"'”’)]»");
        if (text is not [.., '.' or '!' or '?' or '…']) return false;
        return text.Count(' ') >= FewestWords - 1;
    }
}
