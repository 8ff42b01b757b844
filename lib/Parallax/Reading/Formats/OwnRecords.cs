namespace Parallax.Reading.Formats;

/// <summary>Tells the lines that Parallax wrote, analyses and what belongs to them, from articles.</summary>
internal static class OwnRecords
{
    /// <summary>What the first field of such a line says.</summary>
    public const string Prefix = "parallax.";

    private const string Opening = $$"""{"format":"{{Prefix}}""";

    /// <summary>Whether a line begins as such records do, blanks and a byte order mark aside.</summary>
    public static bool IsOne(ReadOnlySpan<char> line)
    {
        var matched = 0;
        foreach (var c in line)
        {
            if (matched == Opening.Length) return true;
            if (c is ' ' or '\t' or '\uFEFF') continue;
            if (c != Opening[matched]) return false;
            matched++;
        }
        return matched == Opening.Length;
    }
}
