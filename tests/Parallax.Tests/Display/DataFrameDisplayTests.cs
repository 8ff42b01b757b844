using System.Runtime.CompilerServices;
using System.Runtime.Loader;
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

    /// <summary>A second copy of the library, first used while the formatters are there, as in a kernel.</summary>
    [Fact]
    public void FirstUse_WithTheFormattersLoaded_Registers()
    {
        Formatter.Register<DataFrame>((_, writer) => writer.Write("before"), "text/html");
        Assert.Equal("before", Table.ToDisplayString("text/html"));
        var copy = new AssemblyLoadContext("copy").LoadFromAssemblyPath(typeof(Article).Assembly.Location);
        RuntimeHelpers.RunModuleConstructor(copy.ManifestModule.ModuleHandle);
        Assert.Equal(Table.ToHtmlTable(), Table.ToDisplayString("text/html"));
    }

    [Fact]
    public void Formatter_OfTheUser_Wins()
    {
        Formatter.Register<DataFrame>((frame, writer) => writer.Write($"{frame.Rows.Count} rows"), "text/html");
        Assert.Equal("2 rows", Table.ToDisplayString("text/html"));
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
