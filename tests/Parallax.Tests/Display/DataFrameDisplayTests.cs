using Microsoft.Data.Analysis;
using Microsoft.DotNet.Interactive.Formatting;
using Parallax.Display;
using Parallax.Tables;

namespace Parallax.Tests.Display;

/// <summary>Data frames in the formatter that .NET Interactive and our own sessions use.</summary>
public sealed class DataFrameDisplayTests
{
    private static readonly DataFrame Table =
        new (string Name, int Count, double? Rate)[] { ("<b>Ada</b> & Co", 12_345, -0.5), ("Otto", 7, null) }
            .ToDataFrame(("name", r => r.Name), ("count", r => r.Count), ("rate <1k>", r => r.Rate));

    public DataFrameDisplayTests() => KernelExtension.Load();

    [Fact]
    public void Formatter_DataFrame_PrefersHtml() =>
        Assert.Equal("text/html", Assert.Single(Formatter.GetPreferredMimeTypesFor(typeof(DataFrame))));

    [Fact]
    public void Formatter_DataFrame_ShowsEscapedTable()
    {
        var html = Table.ToDisplayString("text/html");
        Assert.Equal(Table.ToHtmlTable(), html);
        Assert.Contains("&lt;b&gt;Ada&lt;/b&gt; &amp; Co", html);
        Assert.Contains("rate &lt;1k&gt;", html);
        Assert.DoesNotContain("<b>", html);
    }

    [Fact]
    public void Formatter_PlainText_IsAlignedTable() => Assert.Equal(
        """
        name              count  rate <1k>
        <b>Ada</b> & Co  12,345       −0.5
        Otto                  7          –
        (2 rows × 3 columns)
        """, Table.ToDisplayString("text/plain"), ignoreLineEndingDifferences: true);
}
