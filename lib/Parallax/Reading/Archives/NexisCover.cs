namespace Parallax.Reading.Archives;

/// <summary>Tells the cover page of an export of Nexis: who asked for which documents.</summary>
internal static class NexisCover
{
    private const int MostLines = 5000;
    private static readonly string[] Headings = ["Files (", "Documents (", "Results (", "File ("];

    private static readonly string[] Labels =
    [
        "User Name:", "Date and Time:", "Job Number:", "Client/Matter:", "Search Terms:", "Search Type:",
        "Narrowed by:", "Content Type", "Timeline:", "Sources:", "Location:", "Language:",
    ];

    /// <summary>How many of the first lines are the cover; 0 where there is none.</summary>
    /// <remarks>It has a heading with the number of documents, and below it their titles, numbered.</remarks>
    public static int Length(List<string> lines)
    {
        var heading = lines.FindIndex(0, Math.Min(lines.Count, MostLines), IsHeading);
        if (heading < 0 || !lines.Take(heading).All(IsCoverLine)) return 0;
        var end = heading + 1;
        while (end < lines.Count && IsCoverLine(lines[end])) end++;
        return end;
    }

    private static bool IsHeading(string line) =>
        line.EndsWith(')') && Array.Exists(Headings, h => line.StartsWith(h, StringComparison.Ordinal));

    private static bool IsCoverLine(string line)
    {
        if (line.Length == 0 || Array.Exists(Labels, l => line.StartsWith(l, StringComparison.Ordinal)))
            return true;
        var digits = line.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && line.AsSpan(digits).StartsWith(". ", StringComparison.Ordinal);
    }
}
