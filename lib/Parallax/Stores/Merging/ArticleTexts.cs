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
    public ArticleAnalysis Attach(ArticleAnalysis analysis, int part) =>
        Texts(part).TryGetValue(analysis.TextHash, out var text) ? analysis with { Text = text } : analysis;

    // One part is held at a time. By hash: a text that was changed since is not the one that was analysed.
    private Dictionary<string, string> Texts(int part)
    {
        if (_last is { } last && last.Part == part) return last.Texts;
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var report = new LoadReport();
        var files = _plan.Value?.Parts.ElementAtOrDefault(part)?.Files ?? [];
        foreach (var draft in files.SelectMany(f => ArticleReaders.Read(f, report)))
            texts[ContentHash.Of(draft.Text)] = draft.Text;
        _last = (part, texts);
        return texts;
    }

    private static StorePlan? Plan(ShardManifest shard, CorpusOptions corpus) => shard.Inputs.All(Path.Exists)
        ? StorePlan.Of(shard.Inputs, new StoreOptions { PartBytes = shard.PartBytes, Corpus = corpus })
        : null;
}
