using System.Globalization;

namespace Parallax.Notebooks.Sessions;

/// <summary>The note that stands where printed text was cut.</summary>
internal static class OutputLimit
{
    public static string Note(int limit) =>
        string.Create(CultureInfo.InvariantCulture, $"\n… cut: this cell printed more than {limit} characters\n");
}
