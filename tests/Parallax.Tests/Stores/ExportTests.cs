using MiniExcelLibs;
using Parallax.Records;
using Parallax.Records.Rows;
using Parallax.Stores;
using Parallax.Stores.Export;

namespace Parallax.Tests.Stores;

public sealed class ExportTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(ExportFormat.Csv)]
    [InlineData(ExportFormat.Jsonl)]
    public void Export_Store_HasTheRowsOfItsArticles(ExportFormat format)
    {
        var options = new CoverageOptions { Analyzer = StoreFolder.Options.Analyzer };
        _folder.Analyze();
        var store = AnalysisStore.Export([_folder.Store], _folder.At("store"), format);
        var articles = AnalysisStore.Export([_folder.Articles], _folder.At("articles-out"), format, options);
        Assert.Equal(articles.Select(t => t.Name), store.Select(t => t.Name));
        foreach (var (a, b) in articles.Zip(store).Where(t => t.First.Name is not ("load" or "articles")))
            Assert.Equal(File.ReadLines(a.Path).Order(StringComparer.Ordinal), File.ReadLines(b.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Export_Parquet_HasTheRowsOfTheStore()
    {
        _folder.Analyze();
        var terms = AnalysisStore.Export([_folder.Store], _folder.At("out"), ExportFormat.Parquet).Single(t => t.Name == "terms");
        using var database = new DuckDb();
        Assert.Equal([$"{terms.Rows}"], database.Rows($"SELECT count(*) FROM '{terms.Path}'"));
        Assert.Empty(database.Rows($"SELECT * FROM '{_folder.Store}/terms/*.parquet' EXCEPT ALL SELECT * FROM '{terms.Path}'"));
    }

    [Fact]
    public void Export_Csv_IsReadByDuckDbAsTheStoreIs()
    {
        _folder.Analyze();
        var mentions = AnalysisStore.Export([_folder.Store], _folder.At("out")).Single(t => t.Name == "mentions");
        using var database = new DuckDb();
        const string columns = "article, entity, name, \"start\", \"end\", surface, confidence";
        Assert.Empty(database.Rows($"SELECT {columns} FROM '{_folder.Store}/mentions/*.parquet' EXCEPT ALL SELECT {columns} FROM '{mentions.Path}'"));
    }

    [Fact]
    public void Export_Xlsx_HasTheRowsOfTheStore()
    {
        _folder.Analyze();
        var articles = AnalysisStore.Export([_folder.Store], _folder.At("out"), ExportFormat.Xlsx).Single(t => t.Name == "articles");
        var rows = MiniExcel.Query(articles.Path, useHeaderRow: true).Cast<IDictionary<string, object>>().ToList();
        Assert.Equal(6, rows.Count);
        Assert.Contains("Harrow Wire", rows.Select(r => r["outlet"]));
    }

    [Theory]
    [InlineData("=HYPERLINK(\"x\")", "'=HYPERLINK(\"x\")")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@a", "'@a")]
    [InlineData("\tx", "'\tx")]
    [InlineData("a=b", "a=b")]
    [InlineData("a\u0001b", "ab")]
    [InlineData("", "")]
    public void Xlsx_Text_IsNoFormula(string text, string expected) => Assert.Equal(expected, XlsxFormat.Cell(text));

    [Fact]
    public void Xlsx_LongText_IsCutToACell() => Assert.Equal(32_766, ((string)XlsxFormat.Cell(new string('a', 40_000))!).Length);

    [Fact]
    public void Xlsx_TooManyRows_NamesTheFormatsThatHoldThem()
    {
        XlsxFormat.Check("terms", 1_048_575);
        var e = Assert.Throws<InvalidDataException>(() => XlsxFormat.Check("terms", 1_048_576));
        Assert.EndsWith("export it as csv or parquet.", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Xlsx_FormulaInATitle_IsWrittenAsText()
    {
        var table = new AnalysisTables();
        var analysis = Examples.Analysis();
        table.Add(RecordWriter.Saved(analysis with { Article = analysis.Article with { Title = "=1+1" } }));
        var path = _folder.At("a.xlsx");
        using (var stream = File.Create(path)) new XlsxFormat().Write(stream, [table.Articles]);
        var row = (IDictionary<string, object>)MiniExcel.Query(path, useHeaderRow: true).Single();
        Assert.Equal("'=1+1", row["title"]);
    }

    [Fact]
    public void Csv_MissingAndEmptyText_AreToldApart()
    {
        var load = new LoadTable();
        load.Add("kind", "", null, "007");
        using var stream = new MemoryStream();
        new CsvFormat().Write(stream, [load]);
        Assert.Equal("kind,about,record,articles,note\nkind,\"\",,,\"007\"\n", System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void Export_StoreThatIsNotWhole_IsRefused()
    {
        _folder.Analyze();
        File.Delete(_folder.Table("terms")[0]);
        Assert.Throws<InvalidDataException>(() => AnalysisStore.Export([_folder.Store], _folder.At("out")));
        Assert.False(Directory.Exists(_folder.At("out")));
    }
}
