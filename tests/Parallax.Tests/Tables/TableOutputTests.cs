using Microsoft.Data.Analysis;
using Parallax.Tables;

namespace Parallax.Tests.Tables;

public sealed class TableOutputTests
{
    private static readonly DataFrame Table =
        new (string Name, int Count, double? Rate)[] { ("<b>Ada</b> & Co", 12_345, -0.5), ("Otto", 7, null) }
            .ToDataFrame(("name", r => r.Name), ("count", r => r.Count), ("rate <1k>", r => r.Rate));

    [Fact]
    public void ToHtmlTable_Text_IsEscaped()
    {
        var html = Table.ToHtmlTable();
        Assert.Contains("&lt;b&gt;Ada&lt;/b&gt; &amp; Co", html);
        Assert.Contains("rate &lt;1k&gt;", html);
        Assert.DoesNotContain("<b>", html);
    }

    [Fact]
    public void ToHtmlTable_Numbers_AreRightAlignedWithSensibleDigits()
    {
        var html = Table.ToHtmlTable();
        Assert.Contains("text-align:right;font-variant-numeric:tabular-nums\">12,345</td>", html);
        Assert.Contains(">−0.5</td>", html);
        Assert.Contains(">–</td>", html);
        Assert.Contains("text-align:left\">Otto</td>", html);
    }

    [Fact]
    public void ToHtmlTable_ManyRows_SaysHowManyAreShown() =>
        Assert.EndsWith("3 of 200 rows are shown.</small></p>", Enumerable.Range(0, 200).ToDataFrame().ToHtmlTable(3));

    [Fact]
    public void ToHtmlTable_NoRows_SaysSo() =>
        Assert.EndsWith("No rows.</small></p>", Table.FirstRows(0).ToHtmlTable());

    [Fact]
    public void ToHtmlTable_EveryType_IsReadable()
    {
        var html = Samples.AllTypes().ToHtmlTable();
        Assert.Contains(">yes</td>", html);
        Assert.Contains("white-space:nowrap\">2024-05-16 08:30</td>", html);
    }

    [Fact]
    public void ToText_EveryType_IsAligned() => Assert.Equal(
        """
        text                 int           long  double  bool  offset            time
        plain                  1  5,000,000,000    0.10  yes   2024-05-16 08:30  2024-05-16 08:30
        comma, "quote" line   −2              –       –  no    –                 –
                               –              1    0.00  –     1970-01-01        2031-01-02
        –                      0              2    3.00  yes   –                 –
        (4 rows × 7 columns)
        """, Samples.AllTypes().ToText(), ignoreLineEndingDifferences: true);

    [Fact]
    public void ToText_ManyRows_ShowsTheFirstAndTheNumberOfAll()
    {
        var text = Enumerable.Range(0, 200).ToDataFrame().ToText(2);
        Assert.Equal("value\n    0\n    1\n(200 rows × 1 column)", text);
    }

    [Fact]
    public void ToText_LongAndControlCharacters_AreCutAndBlank()
    {
        var text = new[] { "a\u001b[31mb\tc" + new string('x', 60) }.ToDataFrame().ToText();
        Assert.DoesNotContain('\u001b', text);
        Assert.Contains("a [31mb c", text);
        Assert.Contains("x…", text);
    }

    [Fact]
    public void Shown_ColumnsOfAnotherKind_AreText()
    {
        var vector = new VBufferDataFrameColumn<float>("v", [new Microsoft.ML.Data.VBuffer<float>(2, [1f, 2f])]);
        var frame = new DataFrame(new Int32DataFrameColumn("n", [1]), vector);
        Assert.Contains("(1 row × 2 columns)", frame.ToText());
        Assert.Equal(["n"], frame.Without("v").Names());
        Assert.Contains("Leave it out with Without", Columns.Error<NotSupportedException>(() => frame.SortBy("n")));
    }
}
