using CsCheck;
using Parallax.Records;
using Parallax.Records.Columns;
using Parallax.Records.Rows;

namespace Parallax.Tests.Records;

/// <summary>Tables hold what lines of JSON hold: either is made of the other.</summary>
public class StoreTablesTests
{
    private static readonly Dictionary<string, string> NoMetadata = [];

    [Fact]
    public void Read_AnyAnalyses_AreTheLinesThatWereWritten() => Different().Sample(
        analyses =>
        {
            var lines = analyses.Select(AnalysisRecord.Write).Select(Text).ToList();
            var read = ThroughParquet(analyses).Select(RecordReader.Read).ToList();
            Assert.Equal(lines, read.Select(AnalysisRecord.Write).Select(Text));
            Assert.Equal(analyses.Select(RecordPropertyTests.Text), read.Select(RecordPropertyTests.Text));
        },
        iter: 300,
        seed: "0N0XIzNsQ0O2");

    [Fact]
    public void Read_AnalysesOfLines_AreTheTablesThatWereWritten() => Different().Sample(
        analyses =>
        {
            var again = analyses.Select(a => AnalysisRecord.Read(AnalysisRecord.Write(a))).ToList();
            Assert.Equal(Bytes(analyses), Bytes(again));
        },
        iter: 100,
        seed: "0N0XIzNsQ0O2");

    [Fact]
    public void Read_AnalysisWithAllFields_IsWhatWasWritten()
    {
        var analysis = Examples.Analysis();
        var read = Assert.Single(ThroughParquet([analysis]).Select(RecordReader.Read));
        Assert.Equal(RecordPropertyTests.Text(analysis), RecordPropertyTests.Text(read));
    }

    [Fact]
    public void Columns_OfAllTables_AreTheCodebooks()
    {
        StoreTable[] tables =
        [
            .. new AnalysisTables().All, new SignatureTable(), new LoadTable(), new TextTable(), .. new AlignmentTables().All,
        ];
        var text = string.Concat(tables.Select(t => $"{t.Name}\n{string.Concat(t.Columns.Select(Line))}"));
        Snapshot.Compare(Repository.PathOf("tests", "Parallax.Tests", "Records", "StoreTables.txt"), text);

        static string Line(StoreColumn c) => $"  {c.Name} {c.Type.Name}{(c.Field.IsNullable ? "?" : "")}\n";
    }

    [Theory]
    [InlineData("articles", typeof(SavedAnalysis.ArticleLine), "Id", "Contributors", "Dateline")]
    [InlineData("contributors", typeof(SavedAnalysis.ContributorLine))]
    [InlineData("sentences", typeof(SavedAnalysis.SentenceLine), "Segments")]
    [InlineData("segments", typeof(SavedAnalysis.SegmentLine))]
    [InlineData("entities", typeof(SavedAnalysis.EntityLine), "Mentions", "Labels")]
    [InlineData("mentions", typeof(SavedAnalysis.MentionLine))]
    [InlineData("labels", typeof(SavedAnalysis.LabelLine))]
    [InlineData("quotes", typeof(SavedAnalysis.QuoteLine))]
    [InlineData("distancing", typeof(SavedAnalysis.DistancingLine))]
    public void Columns_OfATable_AreAllFieldsOfTheRecord(string table, Type record, params string[] elsewhere)
    {
        var columns = new AnalysisTables().All.Single(t => t.Name == table).Columns.Select(c => c.Name).ToHashSet();
        var fields = record.GetProperties().Select(p => p.Name).Where(n => n != "EqualityContract").Except(elsewhere);
        Assert.All(fields, field => Assert.Contains(char.ToLowerInvariant(field[0]) + field[1..], columns));
    }

    [Fact]
    public void Read_RowsOfAnUnknownArticle_AreRefused()
    {
        var tables = new AnalysisTables();
        tables.Add(RecordWriter.Saved(Examples.Analysis("a")));
        tables.All.OfType<SentenceTable>().Single().Add(RecordWriter.Saved(Examples.Analysis("b")));
        var e = Assert.Throws<FormatException>(() => tables.Read().ToList());
        Assert.Contains("'sentences' has rows of articles", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TableWithoutAColumn_NamesIt()
    {
        using var stream = new MemoryStream();
        ParquetFile.Write(stream, new TextTable(), NoMetadata);
        stream.Position = 0;
        var e = Assert.Throws<FormatException>(() => ParquetFile.Read(stream, new SentenceTable()));
        Assert.Equal("column 'outlet' not found; columns are article, text", e.Message);
    }

    [Fact]
    public void Read_WithoutDerivedColumns_AreTheAnalyses()
    {
        var analysis = Examples.Analysis();
        var tables = new AnalysisTables();
        Fill(tables, [analysis], table => table.Underived);
        var read = Assert.Single(tables.Read().Select(RecordReader.Read));
        Assert.Equal(RecordPropertyTests.Text(analysis), RecordPropertyTests.Text(read));
    }

    [Fact]
    public void Read_TablesFilledAnew_AreTheirAnalysesAndThoseOfBeforeAreLeft() => Different().Sample(
        analyses =>
        {
            var tables = new AnalysisTables();
            var read = new List<ArticleAnalysis>();
            foreach (var analysis in analyses)
            {
                tables.Clear();
                Fill(tables, [analysis], table => table.Columns);
                read.AddRange(tables.Read().Select(RecordReader.Read));
            }

            Assert.Equal(analyses.Select(RecordPropertyTests.Text), read.Select(RecordPropertyTests.Text));
        },
        iter: 100,
        seed: "0N0XIzNsQ0O2");

    // Ids are different in a store; the empty one is one of them.
    private static Gen<List<ArticleAnalysis>> Different() => RecordPropertyTests.Analyses().List[1, 4]
        .Select(analyses => analyses.DistinctBy(a => a.Article.Id).ToList());

    private static IEnumerable<SavedAnalysis> ThroughParquet(IReadOnlyList<ArticleAnalysis> analyses)
    {
        var read = new AnalysisTables();
        Fill(read, analyses, table => table.Columns);
        return read.Read();
    }

    private static void Fill(
        AnalysisTables tables, IReadOnlyList<ArticleAnalysis> analyses, Func<StoreTable, IReadOnlyList<StoreColumn>> columns)
    {
        foreach (var (table, bytes) in tables.All.Zip(Bytes(analyses)))
        {
            using var stream = new MemoryStream(bytes);
            ParquetFile.Read(stream, table, columns(table));
        }
    }

    private static List<byte[]> Bytes(IEnumerable<ArticleAnalysis> analyses)
    {
        var written = new AnalysisTables();
        foreach (var analysis in analyses) written.Add(RecordWriter.Saved(analysis));
        return written.All.Select(Bytes).ToList();
    }

    private static byte[] Bytes(StoreTable table)
    {
        using var stream = new MemoryStream();
        ParquetFile.Write(stream, table, NoMetadata);
        return stream.ToArray();
    }

    private static string Text(byte[] line) => System.Text.Encoding.UTF8.GetString(line);
}
