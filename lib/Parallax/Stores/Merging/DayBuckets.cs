using System.Globalization;
using System.Text.Json;
using Parallax.Records;

namespace Parallax.Stores.Merging;

/// <summary>Articles on disk by their days, so that those of some days are read without the others.</summary>
/// <remarks>What is written is below <c>.work</c>, texts included, and is removed at the end.</remarks>
internal sealed class DayBuckets : IDisposable
{
    private readonly string _folder;
    private readonly int _days;
    private readonly SortedDictionary<int, int> _counts = [];

    /// <summary>Buckets of so many days each.</summary>
    public DayBuckets(string folder, int days)
    {
        (_folder, _days) = (folder, days);
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
    }

    /// <summary>The buckets that hold articles, with how many, in the order of time.</summary>
    public IReadOnlyDictionary<int, int> Counts => _counts;

    /// <summary>Adds articles with their texts.</summary>
    public void Add(IEnumerable<(int Day, ArticleAnalysis Analysis)> articles)
    {
        foreach (var bucket in articles.GroupBy(a => a.Day / _days))
        {
            using var stream = new FileStream(PathOf(bucket.Key), FileMode.Append);
            foreach (var (_, analysis) in bucket) Write(stream, analysis);
            _counts[bucket.Key] = _counts.GetValueOrDefault(bucket.Key) + bucket.Count();
        }
    }

    /// <summary>The articles of a bucket; none where there is no such.</summary>
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
