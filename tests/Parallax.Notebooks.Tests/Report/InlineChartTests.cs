using System.Text;
using Parallax.Notebooks.Report;

namespace Parallax.Notebooks.Tests.Report;

public sealed class InlineChartTests
{
    private const string Head = "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"parallax\" width=\"10\" height=\"10\">";
    private const string Plain = Head + "<title>Bars &amp; dots</title><desc>Two.</desc><g class=\"mark\" data-item=\"a\"><title>a: 1</title><rect width=\"3\" height=\"3\"/></g></svg>";

    [Fact]
    public void Replace_Picture_BecomesSvgForBothWidthsWithItsTitleAsLabel()
    {
        var page = InlineChart.Replace($"<p>x</p>{Picture(Plain)}");
        Assert.Contains("<p>x</p><figure class=\"chart\"><div class=\"wide\"><svg", page, StringComparison.Ordinal);
        Assert.Equal(2, page.Split("aria-label=\"Bars &amp; dots. Two.\"").Length - 1);
        Assert.Contains("<title>a: 1</title>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<title>Bars", page, StringComparison.Ordinal);
        Assert.DoesNotContain("base64", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<rect onload=\"alert(1)\"/>")]
    [InlineData("<foreignObject><p>x</p></foreignObject>")]
    [InlineData("<a href=\"https://example.org\"><text>x</text></a>")]
    [InlineData("<image href=\"https://example.org/x.png\"/>")]
    [InlineData("<rect fill=\"url(https://example.org/x)\"/>")]
    [InlineData("<style>@import 'https://example.org/x.css';</style>")]
    [InlineData("<style>.parallax{background:u\\72l(x)}</style>")]
    [InlineData("<rect style=\"fill:red\"/>")]
    [InlineData("<!-- --><rect/>")]
    [InlineData("<text><![CDATA[<script>alert(1)</script>]]></text>")]
    [InlineData("<rect id=\"places\"/>")]
    [InlineData("<x xmlns=\"http://www.w3.org/1999/xhtml\"/>")]
    public void Replace_PictureThatActsOrAsks_StaysAnImage(string content)
    {
        var markup = Picture($"{Head}{content}</svg>");
        Assert.Equal(markup, InlineChart.Replace(markup));
    }

    [Theory]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a \"b\">]><svg xmlns=\"http://www.w3.org/2000/svg\" class=\"parallax\"/>")]
    [InlineData("no markup")]
    public void Replace_WhatIsNoChart_StaysAnImage(string svg)
    {
        var markup = Picture(svg);
        Assert.Equal(markup, InlineChart.Replace(markup));
    }

    [Fact]
    public void Replace_MarkupInTexts_StaysText()
    {
        var page = InlineChart.Replace(Picture($"{Head}<g class=\"mark\" data-item=\"&lt;script&gt;&quot;x\"><text>&lt;img src=x onerror=alert(1)&gt;</text></g></svg>"));
        Assert.Contains("<figure", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.Contains("&lt;img src=x", page, StringComparison.Ordinal);
    }

    private static string Picture(string svg)
    {
        var data = Convert.ToBase64String(Encoding.UTF8.GetBytes(svg));
        return $"<picture><source media=\"(max-width: 600px)\" srcset=\"data:image/svg+xml;base64,{data}\">"
            + $"<img src=\"data:image/svg+xml;base64,{data}\" alt=\"x\" style=\"max-width:100%;height:auto\"></picture>";
    }
}
