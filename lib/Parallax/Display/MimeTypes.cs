namespace Parallax.Display;

/// <summary>The kinds of output that the library's types write.</summary>
internal static class MimeTypes
{
    public const string Html = "text/html";

    public const string Plain = "text/plain";

    /// <summary>The places behind the numbers, as a report reads them.</summary>
    public const string Places = "text/vnd.parallax.places";

    /// <summary>A Plotly figure: an object with data and layout.</summary>
    public const string Plotly = "application/vnd.plotly.v1+json";
}
