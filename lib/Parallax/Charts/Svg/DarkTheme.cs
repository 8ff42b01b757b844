using System.Text;
using Parallax.Charts.Drawing;

namespace Parallax.Charts.Svg;

/// <summary>The colours that a picture takes where its reader prefers dark pages.</summary>
/// <remarks>
/// A picture is drawn in light colours; rules in it replace each of them where the reader's setting says so.
/// </remarks>
internal static class DarkTheme
{
    private static readonly Dictionary<string, string> Colours = new(StringComparer.Ordinal)
    {
        [Palette.Paper] = "#1c2128",
        [Palette.Ink] = "#e6edf3",
        [Palette.Muted] = "#a9b4c0",
        [Palette.ZeroLine] = "#8b949e",
        [Palette.Connector] = "#6e7681",
        [Palette.Separator] = "#444c56",
        [Palette.Grid] = "#343a42",
    };

    /// <summary>The dark counterpart of a colour; null where it has none.</summary>
    public static string? Of(string colour) => Colours.GetValueOrDefault(colour) ?? OutletStyle.Dark(colour);

    /// <summary>Rules for the colours that a picture uses.</summary>
    /// <param name="body">The picture's shapes and texts.</param>
    /// <param name="own">Pairs of colours that only this picture has.</param>
    public static string Rules(string body, IReadOnlyDictionary<string, string> own)
    {
        var rules = new StringBuilder();
        var outlets = OutletStyle.Colours.Select(colour => KeyValuePair.Create(colour, OutletStyle.Dark(colour)!));
        var sorted = own.OrderBy(pair => pair.Key, StringComparer.Ordinal);
        foreach (var (light, dark) in Colours.Concat(outlets).Concat(sorted))
        {
            AppendRule(rules, body, ("fill", light, dark));
            AppendRule(rules, body, ("stroke", light, dark));
        }

        return $"<style>@media screen and (prefers-color-scheme:dark){{{rules}}}</style>";
    }

    private static void AppendRule(StringBuilder rules, string body, (string Property, string Light, string Dark) rule)
    {
        var attribute = $"{rule.Property}=\"{rule.Light}\"";
        if (!body.Contains(attribute, StringComparison.Ordinal)) return;
        rules.Append($".parallax [{attribute}]{{{rule.Property}:{rule.Dark}}}");
    }
}
