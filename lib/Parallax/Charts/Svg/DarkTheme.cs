using System.Text;

namespace Parallax.Charts.Svg;

/// <summary>The colours that a picture takes where its reader prefers dark pages.</summary>
/// <remarks>A picture is drawn in light colours; rules in it replace each of them where the reader's setting says so.</remarks>
internal static class DarkTheme
{
    private static readonly Dictionary<string, string> Colours = new(StringComparer.Ordinal)
    {
        [TextStyle.Paper] = "#1c2128",
        [TextStyle.Ink] = "#e6edf3",
        [TextStyle.Muted] = "#a9b4c0",
        ["#8c959f"] = "#8b949e",
        ["#afb8c1"] = "#6e7681",
        ["#d0d7de"] = "#444c56",
        ["#e6e3dd"] = "#343a42",
    };

    /// <summary>The dark counterpart of a colour; null where it has none.</summary>
    public static string? Of(string colour) => Colours.GetValueOrDefault(colour) ?? OutletStyle.Dark(colour);

    /// <summary>Rules for the colours that a picture uses.</summary>
    /// <param name="body">The picture's shapes and texts.</param>
    /// <param name="own">Pairs of colours that only this picture has.</param>
    public static string Rules(string body, IReadOnlyDictionary<string, string> own)
    {
        var rules = new StringBuilder();
        var pairs = Colours.Concat(OutletStyle.Colours.Select(c => KeyValuePair.Create(c, OutletStyle.Dark(c)!))).Concat(own.OrderBy(p => p.Key, StringComparer.Ordinal));
        foreach (var (light, dark) in pairs)
            foreach (var property in (string[])["fill", "stroke"])
                if (body.Contains($"{property}=\"{light}\"", StringComparison.Ordinal)) rules.Append($".parallax [{property}=\"{light}\"]{{{property}:{dark}}}");
        return $"<style>@media screen and (prefers-color-scheme:dark){{{rules}}}</style>";
    }
}
