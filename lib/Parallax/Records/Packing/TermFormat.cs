namespace Parallax.Records.Packing;

/// <summary>Packs the counts of terms; a phrase as the words it consists of.</summary>
internal sealed class TermFormat : IRowFormat<TermCount>
{
    /// <inheritdoc/>
    public void Write(RowWriter to, TermCount row)
    {
        to.Number(row.Length);
        var term = row.Term.AsSpan();
        to.Number(term.Count(' ') + 1);
        foreach (var word in term.Split(' ')) to.Shared(term[word]);
        to.Code(row.Section);
        to.Code(row.Voice);
        to.Number(row.Count);
    }

    /// <inheritdoc/>
    public TermCount Read(RowReader from, ArticleInfo article)
    {
        var length = from.Number();
        return new TermCount(
            article, Term(from), length, from.Code<SectionKind>(), from.Code<Voice>(), from.Number());
    }

    private static string Term(RowReader from) => from.Number() switch
    {
        1 => from.Shared(),
        2 => string.Concat(from.Shared(), " ", from.Shared()),
        var words => string.Join(' ', Enumerable.Range(0, words).Select(_ => from.Shared())),
    };
}
