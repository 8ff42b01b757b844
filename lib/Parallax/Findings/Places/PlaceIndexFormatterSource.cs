using Parallax.Display;

namespace Parallax.Findings.Places;

/// <summary>
/// How a <see cref="PlaceIndex"/> shows itself in a notebook: a sentence for readers, the index for the report.
/// </summary>
internal sealed class PlaceIndexFormatterSource
{
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new ConventionFormatter<PlaceIndex>(MimeTypes.Html, index => $"<p>{Sentence(index)}</p>"),
        new ConventionFormatter<PlaceIndex>(MimeTypes.Places, index => index.ToJson()),
        new ConventionFormatter<PlaceIndex>(MimeTypes.Plain, Sentence),
    ];

    private static string Sentence(PlaceIndex index)
    {
        var places = Wording.Number(index.Count);
        var told = index.Coverage.Analyses.Any(a => a.Text is not null)
            ? "each with its sentence"
            : "each with the first three words of its sentence, since records hold no texts";
        var some = index.IsSample ? $", up to {PlaceSample.MostOfOutlet} of each in an outlet, drawn by chance" : "";
        if (index.DrawnArticles is { } drawn) some += $" from {Wording.Number(drawn)} of the articles";
        return $"Places behind the marks and names: {places}{some}, {told}. "
            + "In the report (parallax run) a click on a bar, dot, cell or name shows them.";
    }
}
