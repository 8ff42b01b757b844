using System.Globalization;

namespace Parallax.Notebooks.Sessions;

/// <summary>How much a cell may show, and the notes that stand where the rest was cut.</summary>
internal static class OutputLimit
{
    /// <summary>How many values a cell may display. A page with more of them cannot be read or even opened.</summary>
    public const int Displays = 10_000;

    /// <summary>
    /// The characters that a cell's displays may have together: half of the largest notebook that is read.
    /// </summary>
    public const long DisplayedText = 32 * 1024 * 1024;

    /// <summary>The note behind the last display that is shown.</summary>
    public static string DisplayNote => string.Create(
        CultureInfo.InvariantCulture,
            $"… cut: this cell displayed more than {Displays} values or {DisplayedText / 1048576} MB\n");

    public static string Note(int limit) =>
        string.Create(CultureInfo.InvariantCulture, $"\n… cut: this cell printed more than {limit} characters\n");
}
