using System.Text.RegularExpressions;

namespace Parallax.Notebooks.Report;

/// <summary>
/// Charts that outputs hold as pictures, put into the page as SVG: their text can be selected and found.
/// </summary>
/// <remarks>A picture that holds anything but shapes and texts stays the image that it is.</remarks>
internal static partial class InlineChart
{
    /// <summary>The class of the figure in which a chart stands.</summary>
    public const string Figure = "<figure class=\"chart\">";

    /// <summary>Markup with its charts put in.</summary>
    public static string Replace(string markup) => Picture().Replace(markup, ToFigure);

    private static string ToFigure(Match picture)
    {
        var narrow = SafeSvg.Read(picture.Groups["narrow"].Value);
        var wide = SafeSvg.Read(picture.Groups["wide"].Value);
        if (narrow is null || wide is null) return picture.Value;
        return $"{Figure}<div class=\"wide\">{wide}</div><div class=\"narrow\">{narrow}</div></figure>";
    }

    [GeneratedRegex(
        "<picture><source media=\"[^\"]*\" srcset=\"data:image/svg\\+xml;base64,(?<narrow>[A-Za-z0-9+/=]*)\">"
        + "<img src=\"data:image/svg\\+xml;base64,(?<wide>[A-Za-z0-9+/=]*)\" alt=\"[^\"]*\" style=\"[^\"]*\"></picture>",
        RegexOptions.NonBacktracking)]
    private static partial Regex Picture();
}
