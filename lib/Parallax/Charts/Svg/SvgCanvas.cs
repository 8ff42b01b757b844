using System.Globalization;
using System.Text;

namespace Parallax.Charts.Svg;

/// <summary>Collects the shapes and texts of one picture in two layers.</summary>
internal sealed class SvgCanvas(double width)
{
    private readonly StringBuilder _back = new();
    private readonly StringBuilder _front = new();
    private readonly List<TextBox> _texts = [];
    private readonly Dictionary<string, string> _dark = new(StringComparer.Ordinal);

    public double Width => width;

    /// <summary>Every line of text and the room it takes.</summary>
    public IReadOnlyList<TextBox> Texts => _texts;

    /// <summary>One line of text.</summary>
    public void Text(double x, double baseline, string text, TextStyle style, Anchor anchor = Anchor.Start)
    {
        if (text.Length == 0) return;
        _texts.Add(new TextBox(text, Box.OfText(x, baseline, text, style, anchor)));
        _front.Append(CultureInfo.InvariantCulture, $"<text x=\"{N(x)}\" y=\"{N(baseline)}\" font-size=\"{N(style.Size)}\" fill=\"{style.Fill}\"");
        if (style.Bold) _front.Append(" font-weight=\"600\"");
        if (style.Italic) _front.Append(" font-style=\"italic\"");
        if (anchor != Anchor.Start) _front.Append(anchor == Anchor.Middle ? " text-anchor=\"middle\"" : " text-anchor=\"end\"");
        if (style.Halo) _front.Append(" stroke=\"#fff\" stroke-width=\"3\" stroke-linejoin=\"round\" paint-order=\"stroke\"");
        _front.Append('>').Append(Escape(text)).Append("</text>\n");
    }

    /// <summary>Text in as many lines as it needs.</summary>
    /// <returns>The lower edge of the last line.</returns>
    public double Paragraph(Box room, string text, TextStyle style)
    {
        var y = room.Top;
        foreach (var line in TextMetrics.Wrap(text, room.Right - room.Left, style))
        {
            Text(room.Left, y + style.Size, line, style);
            y += style.LineHeight;
        }
        return y;
    }

    /// <summary>A thin line behind everything, such as a grid line.</summary>
    public void Rule(double x1, double y1, double x2, double y2, string colour = "#e6e3dd") =>
        _back.Append(CultureInfo.InvariantCulture, $"<path d=\"M{N(x1)} {N(y1)}L{N(x2)} {N(y2)}\" stroke=\"{colour}\"/>\n");

    /// <summary>A band behind everything.</summary>
    public void Band(Box box, string colour) =>
        _back.Append(CultureInfo.InvariantCulture, $"<rect x=\"{N(box.Left)}\" y=\"{N(box.Top)}\" width=\"{N(box.Right - box.Left)}\" height=\"{N(box.Bottom - box.Top)}\" fill=\"{colour}\"/>\n");

    /// <summary>A line in front.</summary>
    public void Line(double x1, double y1, double x2, double y2, Stroke stroke) =>
        _front.Append(CultureInfo.InvariantCulture, $"<path d=\"M{N(x1)} {N(y1)}L{N(x2)} {N(y2)}\" {stroke.Attributes}/>\n");

    /// <summary>A rectangle in front.</summary>
    public void Rectangle(Box box, string fill, string attributes = "") =>
        _front.Append(CultureInfo.InvariantCulture, $"<rect x=\"{N(box.Left)}\" y=\"{N(box.Top)}\" width=\"{N(box.Right - box.Left)}\" height=\"{N(box.Bottom - box.Top)}\" fill=\"{fill}\"{attributes}/>\n");

    /// <summary>Says which colour stands for another on dark pages; the colours of texts, lines and outlets have theirs.</summary>
    public void InDark(string colour, string dark) => _dark[colour] = dark;

    /// <summary>A path in front.</summary>
    public void Path(string data, string attributes) =>
        _front.Append(CultureInfo.InvariantCulture, $"<path d=\"{data}\" {attributes}/>\n");

    /// <summary>An outlet's mark, with a tooltip where one is given.</summary>
    public void Mark(double x, double y, double size, OutletStyle style, string? tooltip = null)
    {
        var path = $"<path d=\"{Shapes.Path(style.Shape, x, y, size)}\" fill=\"{style.Colour}\" stroke=\"#fff\" stroke-width=\"0.8\"";
        _front.Append(path).Append(tooltip is null ? "/>\n" : $"><title>{Escape(tooltip)}</title></path>\n");
    }

    /// <summary>Puts another picture's shapes and texts at a place in this one.</summary>
    public void Embed(SvgCanvas other, double x, double y)
    {
        _front.Append(CultureInfo.InvariantCulture, $"<g transform=\"translate({N(x)} {N(y)})\">\n{other._back}{other._front}</g>\n");
        foreach (var (colour, dark) in other._dark) InDark(colour, dark);
        _texts.AddRange(other._texts.Select(t => t with { Box = new Box(t.Box.Left + x, t.Box.Top + y, t.Box.Right + x, t.Box.Bottom + y) }));
    }

    /// <summary>The outline of an outlet's mark.</summary>
    public void HollowMark(double x, double y, double size, OutletStyle style, string tooltip) =>
        _front.Append($"<path d=\"{Shapes.Path(style.Shape, x, y, size)}\" fill=\"#fff\" stroke=\"{style.Colour}\" stroke-width=\"1.8\"><title>{Escape(tooltip)}</title></path>\n");

    /// <summary>The whole picture.</summary>
    public string ToSvg(double height, string title, string description)
    {
        var body = string.Create(CultureInfo.InvariantCulture,
            $"<rect width=\"{N(width)}\" height=\"{N(height)}\" rx=\"6\" fill=\"{TextStyle.Paper}\"/>\n{_back}{_front}");
        return string.Create(CultureInfo.InvariantCulture,
            $"""
            <svg xmlns="http://www.w3.org/2000/svg" class="parallax" width="{N(width)}" height="{N(height)}" viewBox="0 0 {N(width)} {N(height)}" role="img" font-family="'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', sans-serif">
            <title>{Escape(title)}</title>
            <desc>{Escape(description)}</desc>
            {DarkTheme.Rules(body, _dark)}
            {body}</svg>

            """).ReplaceLineEndings("\n");
    }

    /// <summary>A coordinate with two decimals at the most.</summary>
    public static string N(double value)
    {
        var rounded = Math.Round(value, 2, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString("0.##", CultureInfo.InvariantCulture);
    }

    /// <summary>Text for XML; characters that XML does not allow become spaces.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            _ = rune.Value switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\n' or '\t' => escaped.Append(' '),
                < 32 or 0xFFFE or 0xFFFF => escaped.Append(' '),
                _ => escaped.Append(rune.ToString()),
            };
        return escaped.ToString();
    }
}

/// <summary>How a line is drawn.</summary>
internal sealed record Stroke(string Colour, double Width = 1, string? Dash = null, double Opacity = 1)
{
    public string Attributes => $"stroke=\"{Colour}\" stroke-width=\"{SvgCanvas.N(Width)}\" fill=\"none\""
        + (Dash is null ? "" : $" stroke-dasharray=\"{Dash}\"") + (Opacity >= 1 ? "" : $" stroke-opacity=\"{SvgCanvas.N(Opacity)}\"");
}
