using System.Buffers.Binary;
using System.Globalization;
using Parallax.Entities.Catalogue;
using Parallax.Reading;
using Parallax.Stories.Days;

namespace Parallax.Stores.Merging;

/// <summary>
/// Names and words of a store's articles on disk, so that those of a block or of some days are read without the others.
/// </summary>
/// <remarks>What is written is below <c>.work</c>, and is removed at the end.</remarks>
internal sealed class NameFiles : IDisposable
{
    // Each takes some hundred megabytes.
    private const int MostParts = 2;

    private readonly string _folder;
    private readonly StoredArticles _articles;
    private readonly int[] _blockOf;
    private readonly SortedSet<(int Block, int Day)> _files = [];

    /// <summary>Writes the names of a store's articles.</summary>
    /// <param name="folder">A folder that is made, and emptied where it is there.</param>
    /// <param name="articles">The articles.</param>
    /// <param name="settled">Names about which nothing is asked.</param>
    public NameFiles(string folder, StoredArticles articles, SettledNames settled)
    {
        (_folder, _articles) = (folder, articles);
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        _blockOf = BlocksOf(articles.All, out var count);
        Blocks = count;
        foreach (var part in WorkAhead.Select(articles.Parts, MostParts, part => Read(part, settled))) Append(part);
    }

    /// <summary>Number of blocks, see <see cref="NameBlocks"/>.</summary>
    public int Blocks { get; }

    /// <summary>How common the names are.</summary>
    public NameTallies Tallies { get; } = new();

    /// <summary>The articles of a block.</summary>
    public IEnumerable<ArticleAnalysis> OfBlock(int block) => _files.Where(f => f.Block == block).SelectMany(Read);

    /// <summary>The articles of a bucket of days, see <see cref="DayWindows.BucketOf"/>.</summary>
    public IEnumerable<ArticleAnalysis> OfDays(int bucket) => _files.Where(f => f.Day == bucket).SelectMany(Read);

    /// <summary>Removes what was written.</summary>
    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static int[] BlocksOf(IReadOnlyList<StoredArticle> articles, out int count)
    {
        var blocks = NameBlocks.Of([.. articles.Select(a => (a.Id, a.Published))]);
        var blockOf = new int[articles.Count];
        foreach (var (block, places) in blocks.Index())
            foreach (var place in places) blockOf[place] = block;
        count = blocks.Count;
        return blockOf;
    }

    private PartNames Read(IGrouping<int, int> part, SettledNames settled)
    {
        var analyses = part.Zip(_articles.NamesOf(part.Key)).ToList();
        return new PartNames(
            NameTallies.Of(analyses.Select(a => a.Second), settled),
            [.. analyses.GroupBy(a => FileOf(a.First)).Select(f => (f.Key, PackedNames.Write(f)))]);
    }

    private (int Block, int Day) FileOf(int article) =>
        (_blockOf[article], _articles.All[article].Published is { } day ? DayWindows.BucketOf(day) : -1);

    private void Append(PartNames part)
    {
        Tallies.Add(part.Tallies);
        Span<byte> length = stackalloc byte[sizeof(int)];
        foreach (var (file, bytes) in part.Files)
        {
            using var stream = new FileStream(PathOf(file), FileMode.Append);
            BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
            stream.Write(length);
            stream.Write(bytes);
            _files.Add(file);
        }
    }

    private IEnumerable<ArticleAnalysis> Read((int Block, int Day) file)
    {
        using var stream = File.OpenRead(PathOf(file));
        var length = new byte[sizeof(int)];
        while (stream.ReadAtLeast(length, length.Length, throwOnEndOfStream: false) > 0)
        {
            var bytes = new byte[BinaryPrimitives.ReadInt32LittleEndian(length)];
            stream.ReadExactly(bytes);
            foreach (var article in PackedNames.Read(bytes, InfoOf)) yield return article;
        }
    }

    private ArticleInfo InfoOf(int article) => _articles.All[article].Info();

    private string PathOf((int Block, int Day) file) =>
        Path.Combine(_folder, string.Create(CultureInfo.InvariantCulture, $"{file.Block}.{file.Day}.names"));

    /// <summary>What was read of a part.</summary>
    private sealed record PartNames(NameTallies Tallies, IReadOnlyList<((int, int) File, byte[] Bytes)> Files);
}
