using System.Collections.ObjectModel;
using Parallax.Records.Packing;

namespace Parallax.Stores.Merging;

/// <summary>Names and words of some articles in bytes that say all by themselves.</summary>
/// <remarks>The texts come first, each once; then the articles, by their numbers in the store.</remarks>
internal static class PackedNames
{
    private const int RoomForTexts = 1 << 12;

    private static readonly EntityFormat Entities = new();
    private static readonly TermFormat Terms = new();

    /// <summary>The bytes of articles.</summary>
    public static byte[] Write(IEnumerable<(int Number, ArticleAnalysis Analysis)> articles)
    {
        var texts = new SharedTexts(RoomForTexts);
        using var rows = new RowWriter(texts);
        using var head = new RowWriter(texts);
        var count = 0;
        foreach (var (number, analysis) in articles)
        {
            count++;
            rows.Number(number);
            rows.List(analysis.Entities, Entities.Write);
            rows.List(analysis.Terms, Terms.Write);
        }

        head.Number(texts.Count);
        for (var i = 0; i < texts.Count; i++) head.Text(texts[i]);
        head.Number(count);
        return [.. head.Bytes, .. rows.Bytes];
    }

    /// <summary>The articles in bytes.</summary>
    /// <param name="bytes">What was written.</param>
    /// <param name="infoOf">The metadata of an article by its number.</param>
    public static IEnumerable<ArticleAnalysis> Read(byte[] bytes, Func<int, ArticleInfo> infoOf)
    {
        var texts = new SharedTexts(RoomForTexts);
        var reader = new RowReader(bytes, texts);
        for (var left = reader.Number(); left > 0; left--) texts.NumberOf(reader.Text());
        for (var left = reader.Number(); left > 0; left--)
        {
            var article = infoOf(reader.Number());
            yield return new ArticleAnalysis
            {
                Article = article,
                TextHash = "",
                Versions = ReadOnlyDictionary<string, string>.Empty,
                Sentences = [],
                Entities = reader.Rows(Entities, article),
                Quotes = [],
                Terms = reader.Rows(Terms, article),
            };
        }
    }
}
