using Parallax.Articles.Duplicates;
using Parallax.Language;
using Parallax.Reading;
using Parallax.Stores.Planning;

namespace Parallax.Stores.Texts;

/// <summary>Makes an index follow its articles: parts that are gone are removed, new ones are read.</summary>
internal sealed class IndexUpdate(IndexDatabase database, string context, StoreOptions options)
{
    private static readonly Segmenter Segmenter = new();

    /// <summary>Does the work; the number of articles that were read for it.</summary>
    /// <exception cref="IOException">There is no such path, or the index cannot be written.</exception>
    public int Run(IReadOnlyList<string> inputs)
    {
        var plan = StorePlan.Of(inputs, options);
        var parts = KeysOf(plan);
        var there = database.Parts().Select(p => p.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var key in there.Except(parts.Select(p => p.Key))) database.Remove(key);
        var read = Add([.. parts.Where(p => !there.Contains(p.Key))]);
        Arrange(parts.Select(p => p.Key).ToList());
        return read;
    }

    // Two parts may be the same, read from two paths: the second is another one.
    private List<(string Key, PlannedPart Part)> KeysOf(StorePlan plan)
    {
        var ids = new UniqueIds();
        var keys = plan.Parts.AsParallel().AsOrdered().Select(p => InputHash.KeyOf(context, InputHash.Of(p))).ToList();
        return [.. keys.Zip(plan.Parts, (key, part) => (ids.Claim(key), part))];
    }

    // As many parts as there are processors are held at a time.
    private int Add(List<(string Key, PlannedPart Part)> parts)
    {
        var (read, done) = (0, 0);
        foreach (var some in parts.Chunk(Environment.ProcessorCount))
        {
            foreach (var part in some.AsParallel().AsOrdered().Select(p => ReadPart(p.Key, p.Part)).ToList())
            {
                database.Add(part);
                read += part.Articles.Count;
                options.Progress?.Invoke(new StoreProgress(++done, parts.Count, part.Claims.LastOrDefault() ?? ""));
            }
        }
        return read;
    }

    private IndexedPart ReadPart(string key, PlannedPart part)
    {
        var report = new LoadReport();
        var reader = new FileArticles(report, options.Corpus with { Duplicates = DuplicateHandling.Ignore });
        var articles = part.Files.SelectMany(reader.ReadWithIds)
            .Select(a => IndexedArticle.Of(a.Article, reader.OwnIds.Count - 1, Segmenter))
            .ToList();
        return new IndexedPart(key, reader.OwnIds, articles, report.Issues);
    }

    // Ids are claimed in the order of the input, as where all is read at once.
    private void Arrange(List<string> keys)
    {
        var claims = database.Parts().ToDictionary(p => p.Key, p => p.Claims, StringComparer.Ordinal);
        var ids = new UniqueIds();
        database.Arrange(keys, key => [.. claims[key].Select(ids.Claim)]);
    }
}
