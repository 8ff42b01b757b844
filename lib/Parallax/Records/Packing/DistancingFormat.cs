namespace Parallax.Records.Packing;

/// <summary>Packs distancing formulas.</summary>
internal sealed class DistancingFormat : IRowFormat<DistancingFormula>
{
    /// <inheritdoc/>
    public void Write(RowWriter to, DistancingFormula row)
    {
        to.Shared(row.Formula);
        to.Span(row.Span);
        to.Number(row.Sentence);
    }

    /// <inheritdoc/>
    public DistancingFormula Read(RowReader from, ArticleInfo article) =>
        new(article, from.Shared(), from.Span(), from.Number());
}
