using System.Globalization;
using System.Text.Json;
using Parallax.Reading;
using Parallax.Records;
using Parallax.Stories.Days;

namespace Parallax.Stores.Merging;

/// <summary>Articles on disk by their days, so that those of some days are read without the others.</summary>
/// <remarks>What is written is below <c>.work</c>, texts included, and is removed at the end.</remarks>
internal sealed class DayBuckets : IDayBuckets, IDisposable
{
    // Each takes some hundred megabytes.
    private const int MostParts = 2;

    private readonly string _folder;
    private readonly SortedDictionary<int, int> _counts = [];
    private readonly LastRead<IReadOnlyList<ArticleAnalysis>> _read;

    /// <summary>No articles yet.</summary>
    public DayBuckets(string folder)
    {
        _folder = folder;
        _read = new(ReadAnew);
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<int, int> Counts => _counts;

    /// <summary>
    /// Adds articles whose days are known, with their texts, part by part; parts are read side by side.
    /// </summary>
    public void Add<TPart>(IEnumerable<TPart> parts, Func<TPart, IEnumerable<ArticleAnalysis>> read)
    {
        foreach (var lines in WorkAhead.Select(parts, MostParts, part => LinesOf(read(part))))
            foreach (var (bucket, count, bytes) in lines) Append(bucket, count, bytes);
    }

    /// <inheritdoc/>
    /// <remarks>A thread that goes from window to window reads a bucket once: it is in two of them.</remarks>
    public IReadOnlyList<ArticleAnalysis> Read(int bucket) => _read.Of(bucket);

    private IReadOnlyList<ArticleAnalysis> ReadAnew(int bucket)
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
    public void Dispose()
    {
        _read.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static List<(int Bucket, int Count, byte[] Bytes)> LinesOf(IEnumerable<ArticleAnalysis> articles) =>
        [.. articles.GroupBy(a => DayWindows.BucketOf(a.Article.Published!)).Select(Lines)];

    private static (int Bucket, int Count, byte[] Bytes) Lines(IGrouping<int, ArticleAnalysis> bucket)
    {
        using var stream = new MemoryStream();
        foreach (var analysis in bucket) Write(stream, analysis);
        return (bucket.Key, bucket.Count(), stream.ToArray());
    }

    private void Append(int bucket, int count, byte[] bytes)
    {
        using var stream = new FileStream(PathOf(bucket), FileMode.Append);
        stream.Write(bytes);
        _counts[bucket] = _counts.GetValueOrDefault(bucket) + count;
    }

    private static void Write(MemoryStream stream, ArticleAnalysis analysis)
    {
        stream.Write(AnalysisRecord.Write(analysis));
        stream.WriteByte((byte)'\n');
        stream.Write(JsonSerializer.SerializeToUtf8Bytes(analysis.Text));
        stream.WriteByte((byte)'\n');
    }

    private string PathOf(int bucket) =>
        Path.Combine(_folder, bucket.ToString(CultureInfo.InvariantCulture) + ".jsonl");
}
