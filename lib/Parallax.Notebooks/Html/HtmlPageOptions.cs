namespace Parallax.Notebooks.Html;

/// <summary>What a page has beyond the notebooks.</summary>
public sealed record HtmlPageOptions
{
    /// <summary>
    /// The text of plotly.js (npm's <c>plotly.js-dist-min</c>); with it, charts that have a Plotly figure are live.
    /// </summary>
    /// <remarks>The page then runs this script and the few lines that call it, and still nothing else.</remarks>
    public string? PlotlyScript { get; init; }
}
