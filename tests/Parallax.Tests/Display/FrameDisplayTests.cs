using Microsoft.DotNet.Interactive.Formatting;

namespace Parallax.Tests.Display;

/// <summary>Frames in the formatter that .NET Interactive and our own sessions use.</summary>
public sealed class FrameDisplayTests
{
    private static readonly Frame Table = Frame.FromRows(
        new (string Name, int Count, double? Rate)[] { ("<b>Ada</b> & Co", 12_345, -0.5), ("Otto", 7, null) },
        ("name", r => r.Name), ("count", r => r.Count), ("rate <1k>", r => r.Rate));

    [Fact]
    public void Formatter_Frame_PrefersHtml() =>
        Assert.Equal("text/html", Assert.Single(Formatter.GetPreferredMimeTypesFor(typeof(Frame))));

    [Fact]
    public void Formatter_Frame_ShowsEscapedTable()
    {
        var html = Table.ToDisplayString("text/html");
        Assert.Equal(Table.ToHtml(), html);
        Assert.Contains("&lt;b&gt;Ada&lt;/b&gt; &amp; Co", html);
        Assert.Contains("rate &lt;1k&gt;", html);
        Assert.DoesNotContain("<b>", html);
    }

    [Fact]
    public void ToHtml_Numbers_AreRightAlignedWithSensibleDigits()
    {
        var html = Table.ToHtml();
        Assert.Contains("text-align:right;font-variant-numeric:tabular-nums\">12,345</td>", html);
        Assert.Contains(">−0.5</td>", html);
        Assert.Contains(">–</td>", html);
        Assert.Contains("text-align:left\">Otto</td>", html);
    }

    [Fact]
    public void ToHtml_ManyRows_SaysHowManyAreShown() =>
        Assert.Contains("3 of 200 rows are shown.", Enumerable.Range(0, 200).ToFrame().ToHtml(3));

    [Fact]
    public void Formatter_PlainText_IsAlignedTable() => Assert.Equal(
        """
        name              count  rate <1k>
        <b>Ada</b> & Co  12,345       −0.5
        Otto                  7          –
        (2 rows × 3 columns)
        """, Table.ToDisplayString("text/plain"), ignoreLineEndingDifferences: true);
}
