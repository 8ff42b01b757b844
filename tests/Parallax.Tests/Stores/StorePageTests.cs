using System.Text;
using System.Text.RegularExpressions;
using Parallax.Stores;

namespace Parallax.Tests.Stores;

/// <summary>The SQL of the page is run by DuckDB on a store of the sample, and prints what the page says.</summary>
/// <remarks>PARALLAX_UPDATE_SNAPSHOTS=1 writes the printed text anew, to be read before it is committed.</remarks>
public sealed partial class StorePageTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("parallax-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Page_Sql_PrintsWhatThePageSays()
    {
        var page = Repository.PathOf("lib", "Parallax", "Stores", "README.md");
        var text = File.ReadAllText(page).ReplaceLineEndings("\n");
        AnalysisStore.Analyze([Repository.PathOf("data", "sample")], Path.Combine(_folder, "sample.store"));
        using var database = new DuckDb();
        var run = Block().Replace(text, block => block.Result("```sql\n${sql}```\n\n```text\n") + Printed(database, block.Groups["sql"].Value) + "```");
        Assert.Equal(2, Block().Count(text));
        Snapshot.Compare(page, run);
    }

    private string Printed(DuckDb database, string sql)
    {
        var store = _folder.Replace('\\', '/');
        var rows = database.Rows(sql.Replace("'sample.store/", $"'{store}/sample.store/", StringComparison.Ordinal));
        return new StringBuilder().AppendJoin('\n', rows.Select(r => r.Replace("\t", "  ", StringComparison.Ordinal))).Append('\n').ToString();
    }

    [GeneratedRegex("```sql\n(?<sql>[^`]+)```\n\n```text\n(?<text>[^`]*)```")]
    private static partial Regex Block();
}
