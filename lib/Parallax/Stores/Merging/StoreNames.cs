using Parallax.Entities;
using Parallax.Entities.Catalogue;
using Parallax.Records.Folders;
using Parallax.Records.Rows;

namespace Parallax.Stores.Merging;

/// <summary>Finds which names of a store's articles are the same person's, body's or place's.</summary>
/// <remarks>Names and terms of all articles are held for it, some 40 kB an article; nothing else of them is.</remarks>
internal sealed class StoreNames(StoredArticles articles, ShardManifest shard)
{
    /// <summary>The joined names; that they were not looked for is told in the table of the load.</summary>
    public NameTable Find(LoadTable load)
    {
        if (articles.All.Count <= EntityCatalogue.MostJoined)
        {
            var aliases = shard.Inputs.All(Path.Exists) ? AliasFile.Beside(shard.Inputs) : null;
            var analyses = articles.LoadNames(articles.All);
            return NameTable.Of(Coverage.Of(analyses, aliases).Catalogue.Joins);
        }
        load.Add(new LoadIssue(
            LoadIssueKind.Warning,
            "names",
            null,
            $"names are not joined across articles here, which is done among at most {EntityCatalogue.MostJoined}; "
            + "load the articles of some weeks or of a story for that."));
        return new NameTable();
    }
}
