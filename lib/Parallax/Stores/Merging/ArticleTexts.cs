using Parallax.Numerics;
using Parallax.Reading;
using Parallax.Records.Folders;
using Parallax.Stores.Planning;

namespace Parallax.Stores.Merging;

/// <summary>The texts of a store's articles, read again from where they were read first.</summary>
internal sealed class ArticleTexts(StorePaths paths, ShardManifest shard, CorpusOptions corpus)
{
    private readonly Lazy<StorePlan?> _plan = new(() => Plan(shard, corpus));
    private (int Part, Dictionary<string, string> Texts)? _last;

    /// <summary>The store.</summary>
    public StorePaths Paths => paths;

    /// <summary>An analysis with its text; as it is where the text is not at hand.</summary>
    /// <param name="analysis">The analysis.</param>
    /// <param name="part">The place of its part.</param>
    public ArticleAnalysis Attach(ArticleAnalysis analysis, int part)
    {
        if (_last is not { } last || last.Part != part) _last = last = (part, OfPart(part));
        return Attach(analysis, last.Texts);
    }

    /// <summary>An analysis with its text, where it is among those of its part.</summary>
    public static ArticleAnalysis Attach(ArticleAnalysis analysis, Dictionary<string, string> texts) =>
        texts.TryGetValue(analysis.TextHash, out var text) ? analysis with { Text = text } : analysis;

    /// <summary>The texts of a part by their hashes: one that was changed since is not the one analysed.</summary>
    public Dictionary<string, string> OfPart(int part)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var report = new LoadReport();
        var files = _plan.Value?.Parts.ElementAtOrDefault(part)?.Files ?? [];
        foreach (var draft in files.SelectMany(f => ArticleReaders.Read(f, report)))
            texts[ContentHash.Of(draft.Text)] = draft.Text;
        return texts;
    }

    private static StorePlan? Plan(ShardManifest shard, CorpusOptions corpus) => shard.Inputs.All(Path.Exists)
        ? StorePlan.Of(shard.Inputs, new StoreOptions { PartBytes = shard.PartBytes, Corpus = corpus })
        : null;
}
