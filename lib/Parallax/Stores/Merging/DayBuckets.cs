using System.Globalization;
using System.Text.Json;
using Parallax.Records;
using Parallax.Stories.Days;

namespace Parallax.Stores.Merging;

/// <summary>Articles on disk by their days, so that those of some days are read without the others.</summary>
/// <remarks>What is written is below <c>.work</c>, texts included, and is removed at the end.</remarks>
internal sealed class DayBuckets : IDayBuckets, IDisposable
{
    private readonly string _folder;
    private readonly SortedDictionary<int, int> _counts = [];

    /// <summary>No articles yet.</summary>
    public DayBuckets(string folder)
    {
        _folder = folder;
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<int, int> Counts => _counts;

    /// <summary>Adds articles whose days are known, with their texts.</summary>
    public void Add(IEnumerable<ArticleAnalysis> articles)
    {
        foreach (var bucket in articles.GroupBy(a => DayWindows.BucketOf(a.Article.Published!)))
        {
            using var stream = new FileStream(PathOf(bucket.Key), FileMode.Append);
            foreach (var analysis in bucket) Write(stream, analysis);
            _counts[bucket.Key] = _counts.GetValueOrDefault(bucket.Key) + bucket.Count();
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<ArticleAnalysis> Read(int bucket)
    {
        if (!_counts.ContainsKey(bucket)) return [];
        using var stream = JsonLines.Open(PathOf(bucket));
        var lines = JsonLines.Read(stream).Select(l => l.Line!.Value).ToList();
        return
        [
            .. lines.Chunk(2).Select(pair => AnalysisRecord.Read(pair[0]) with
            {
                Text = JsonSerializer.Deserialize<string>(pair[1].Span),
            }),
        ];
    }

    /// <summary>Removes what was written.</summary>
    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static void Write(FileStream stream, ArticleAnalysis analysis)
    {
        stream.Write(AnalysisRecord.Write(analysis));
        stream.WriteByte((byte)'\n');
        stream.Write(JsonSerializer.SerializeToUtf8Bytes(analysis.Text));
        stream.WriteByte((byte)'\n');
    }

    private string PathOf(int bucket) =>
        Path.Combine(_folder, bucket.ToString(CultureInfo.InvariantCulture) + ".jsonl");
}
