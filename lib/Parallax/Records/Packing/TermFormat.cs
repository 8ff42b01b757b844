namespace Parallax.Records.Packing;

/// <summary>Packs the counts of terms.</summary>
internal sealed class TermFormat : IRowFormat<TermCount>
{
    /// <inheritdoc/>
    public void Write(RowWriter to, TermCount row)
    {
        to.Number(row.Length);
        TermTexts.Write(to, row.Term);
        Write(to, row.Section, row.Voice, row.Count);
    }

    /// <summary>Writes a count of a term that is one of many texts.</summary>
    public static void Write(RowWriter to, TermTexts texts, in PackedTerms.Entry row)
    {
        to.Number(row.Length);
        texts.Write(to, row.Term);
        Write(to, (SectionKind)row.Section, (Voice)row.Voice, row.Count);
    }

    /// <inheritdoc/>
    public TermCount Read(RowReader from, ArticleInfo article)
    {
        var length = from.Number();
        return new TermCount(
            article, TermTexts.Read(from), length, from.Code<SectionKind>(), from.Code<Voice>(), from.Number());
    }

    private static void Write(RowWriter to, SectionKind section, Voice voice, int count)
    {
        to.Code(section);
        to.Code(voice);
        to.Number(count);
    }
}
