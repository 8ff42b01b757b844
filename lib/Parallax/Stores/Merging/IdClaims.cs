using Parallax.Reading;
using Parallax.Records.Columns;
using Parallax.Records.Folders;
using Parallax.Records.Rows;
using Parallax.Stores.Parts;

namespace Parallax.Stores.Merging;

/// <summary>Gives every article of a store an id of its own: the second "a" becomes "a~2", in whatever part it is.</summary>
internal sealed class IdClaims(StorePaths paths)
{
    private readonly UniqueIds _ids = new();

    /// <summary>The parts in their order; one in which ids are not as they have to be is written anew.</summary>
    public IEnumerable<PartManifest> Settle(IReadOnlyList<PartManifest> parts) => parts.Select(Settle);

    private PartManifest Settle(PartManifest part)
    {
        var ids = Ids(part.Key);
        var own = ids.ToArray();
        foreach (var renamed in part.Renamed) own[renamed.Row] = renamed.Id;
        var claimed = own.Select(_ids.Claim).ToArray();
        return claimed.SequenceEqual(ids) ? part : Rewrite(part, (ids, own, claimed));
    }

    private string[] Ids(string key)
    {
        var table = new ArticleTable();
        using var stream = File.OpenRead(paths.Table(table.Name, key));
        ParquetFile.Read(stream, table, [table.Article]);
        return [.. Enumerable.Range(0, table.Article.Count).Select(table.Article.At)];
    }

    private PartManifest Rewrite(PartManifest part, (string[] From, string[] Own, string[] To) ids)
    {
        var tables = StoreTables.Load(paths, part);
        var to = ids.From.Zip(ids.To).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal);
        foreach (var column in tables.Select(StoreTables.ArticleColumn).OfType<TextColumn>())
            column.Replace(row => to[column.At(row)]);
        var renamed = ids.Own.Index()
            .Where(o => o.Item != ids.To[o.Index])
            .Select(o => new RenamedArticle(o.Index, o.Item));
        PartFolder.Write(paths, tables, part with { Renamed = [.. renamed] });
        var rewritten = PartFolder.Find(paths, part.Key)!;
        PartFolder.Place(paths, rewritten);
        return rewritten;
    }
}
