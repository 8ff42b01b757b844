using System.Text;
using Parallax.Charts.Drawing;
using Parallax.Charts.Svg.Labels;

namespace Parallax.Charts.Svg;

/// <summary>Collects the shapes and texts of one picture in two layers.</summary>
internal sealed class SvgCanvas(double width)
{
    private const string FontFamily = "'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', sans-serif";
    private const string HaloAttributes =
        $" stroke=\"{Palette.Paper}\" stroke-width=\"3\" stroke-linejoin=\"round\" paint-order=\"stroke\"";

    private readonly StringBuilder _back = new();
    private readonly StringBuilder _front = new();
    private readonly List<TextBox> _texts = [];
    private readonly Dictionary<string, string> _dark = new(StringComparer.Ordinal);

    public double Width => width;

    /// <summary>Of which kind the places behind the marks are; null where there is nothing to open.</summary>
    public string? Places { get; init; }

    /// <summary>Every line of text and the room it takes.</summary>
    public IReadOnlyList<TextBox> Texts => _texts;

    /// <summary>One line of text.</summary>
    public void Text(Spot spot, string text, TextStyle style)
    {
        if (text.Length == 0) return;
        _texts.Add(new TextBox(text, Box.OfText(spot, text, style)));
        var (x, y) = (SvgText.Number(spot.X), SvgText.Number(spot.Baseline));
        _front.Append($"<text x=\"{x}\" y=\"{y}\"");
        _front.Append($" font-size=\"{SvgText.Number(style.Size)}\" fill=\"{style.Fill}\"");
        if (style.Bold) _front.Append(" font-weight=\"600\"");
        if (style.Italic) _front.Append(" font-style=\"italic\"");
        _front.Append(AnchorAttribute(spot.Anchor));
        if (style.Halo) _front.Append(HaloAttributes);
        _front.Append('>').Append(SvgText.Escape(text)).Append("</text>\n");
    }

    /// <summary>Text in as many lines as it needs.</summary>
    /// <returns>The lower edge of the last line.</returns>
    public double Paragraph(Box room, string text, TextStyle style)
    {
        var y = room.Top;
        foreach (var line in TextMetrics.Wrap(text, room.Width, style))
        {
            Text(new Spot(room.Left, y + style.Size), line, style);
            y += style.LineHeight;
        }

        return y;
    }

    /// <summary>A thin line behind everything, such as a grid line.</summary>
    public void Rule(Point from, Point to, string colour = Palette.Grid) =>
        _back.Append($"<path d=\"{LinePath(from, to)}\" stroke=\"{colour}\"/>\n");

    /// <summary>A line in front.</summary>
    public void Line(Point from, Point to, Stroke stroke) => Path(LinePath(from, to), stroke.Attributes);

    /// <summary>A rectangle in front.</summary>
    public void Rectangle(Box box, string fill, string attributes = "")
    {
        var (x, y) = (SvgText.Number(box.Left), SvgText.Number(box.Top));
        var (w, h) = (SvgText.Number(box.Width), SvgText.Number(box.Height));
        _front.Append($"<rect x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\"");
        _front.Append($" fill=\"{fill}\"{attributes}/>\n");
    }

    /// <summary>A path in front.</summary>
    public void Path(string data, string attributes) => _front.Append($"<path d=\"{data}\" {attributes}/>\n");

    /// <summary>Begins what shows one number: shapes and texts up to <see cref="EndMark"/> belong to it.</summary>
    public void BeginMark(MarkData mark)
    {
        _front.Append($"<g class=\"mark\" data-item=\"{SvgText.Escape(mark.Item)}\"");
        if (mark.Outlet is not null) _front.Append($" data-outlet=\"{SvgText.Escape(mark.Outlet)}\"");
        if (Places is not null) _front.Append($" data-places=\"{SvgText.Escape(Places)}\"");
        _front.Append($"><title>{SvgText.Escape(mark.Tooltip)}</title>\n");
    }

    /// <summary>Ends a mark.</summary>
    public void EndMark() => _front.Append("</g>\n");

    /// <summary>An outlet's mark, with a tooltip where one is given.</summary>
    public void Mark(Point place, double size, OutletStyle style, string? tooltip = null)
    {
        var outline = Shapes.Path(style.Shape, place, size);
        _front.Append($"<path d=\"{outline}\" fill=\"{style.Colour}\" stroke=\"{Palette.Paper}\" stroke-width=\"0.8\"");
        _front.Append(tooltip is null ? "/>\n" : $"><title>{SvgText.Escape(tooltip)}</title></path>\n");
    }

    /// <summary>The outline of an outlet's mark.</summary>
    public void HollowMark(Point place, double size, OutletStyle style)
    {
        var outline = Shapes.Path(style.Shape, place, size);
        _front.Append($"<path d=\"{outline}\" fill=\"{Palette.Paper}\"");
        _front.Append($" stroke=\"{style.Colour}\" stroke-width=\"1.8\"/>\n");
    }

    /// <summary>Says which colour replaces another on dark pages.</summary>
    /// <remarks>The colours of texts, lines and outlets have theirs.</remarks>
    public void InDark(string colour, string dark) => _dark[colour] = dark;

    /// <summary>Puts another picture's shapes and texts at a place in this one.</summary>
    public void Embed(SvgCanvas other, Point place)
    {
        _front.Append($"<g transform=\"translate({place.Text})\">\n");
        _front.Append(other._back).Append(other._front).Append("</g>\n");
        foreach (var (text, box) in other._texts)
        {
            _texts.Add(new TextBox(text, box.Move(place.X, place.Y)));
        }

        foreach (var (colour, dark) in other._dark)
        {
            InDark(colour, dark);
        }
    }

    /// <summary>The whole picture.</summary>
    public string ToSvg(double height, string title, string description)
    {
        var (w, h) = (SvgText.Number(width), SvgText.Number(height));
        var paper = $"<rect width=\"{w}\" height=\"{h}\" rx=\"6\" fill=\"{Palette.Paper}\"/>\n";
        var body = $"{paper}{_back}{_front}";
        var svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"parallax\"");
        svg.Append($" width=\"{w}\" height=\"{h}\" viewBox=\"0 0 {w} {h}\"");
        svg.Append($" role=\"img\" font-family=\"{FontFamily}\">\n");
        svg.Append($"<title>{SvgText.Escape(title)}</title>\n");
        svg.Append($"<desc>{SvgText.Escape(description)}</desc>\n");
        svg.Append(DarkTheme.Rules(body, _dark)).Append('\n');
        return svg.Append(body).Append("</svg>\n").ToString();
    }

    private static string LinePath(Point from, Point to) => $"M{from.Text}L{to.Text}";

    private static string AnchorAttribute(Anchor anchor) => anchor switch
    {
        Anchor.Middle => " text-anchor=\"middle\"",
        Anchor.End => " text-anchor=\"end\"",
        _ => "",
    };
}
