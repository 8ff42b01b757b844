namespace Parallax.Notebooks.Html;

/// <summary>The scripts of a page with live charts.</summary>
internal static class LiveCharts
{
    /// <summary>The mime type of a Plotly figure.</summary>
    public const string MimeType = "application/vnd.plotly.v1+json";

    // A chart that cannot be drawn leaves the picture that stands there. plotly.js 4 offers to send data to a server
    // unless told not to.
    private const string Start = """
        for (const box of document.querySelectorAll('.live')) {
          const figure = JSON.parse(box.querySelector('script').textContent);
          const target = document.createElement('div');
          target.style.height = ((figure.layout && figure.layout.height) || 450) + 'px';
          box.append(target);
          Plotly.newPlot(target, figure.data, figure.layout, { responsive: true, displaylogo: false, showSendToCloud: false })
            .then(() => { box.querySelector('.still').hidden = true; }, () => target.remove());
        }
        """;

    /// <summary>The scripts in their order.</summary>
    /// <param name="plotly">The text of plotly.js.</param>
    public static IEnumerable<PageScript> Scripts(string plotly) => [new(plotly), new(Start)];
}
