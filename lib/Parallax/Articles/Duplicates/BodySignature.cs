using Parallax.Numerics;

namespace Parallax.Articles.Duplicates;

/// <summary>What duplicates of an article's body are found by.</summary>
/// <param name="Digest">Equal for equal sequences of words; 0 for a body without words.</param>
/// <param name="Signature">The body's <see cref="MinHash"/>; null where it has too few words to be compared.</param>
/// <param name="Sample">A sample of its shingles; empty where it has too few words to be compared.</param>
internal sealed record BodySignature(UInt128 Digest, uint[]? Signature, uint[] Sample)
{
    private const int MinWords = 20;
    private const uint SampleRate = 4;

    /// <summary>The signature of an article.</summary>
    public static BodySignature Of(Article article)
    {
        var paragraphs = Body(article);
        var signature = MinHash.Signature(paragraphs, out var words);
        if (words == 0) return new BodySignature(0, null, []);
        var digest = MinHash.Digest(paragraphs);
        return words < MinWords
            ? new BodySignature(digest, null, [])
            : new BodySignature(digest, signature, MinHash.Sample(paragraphs, SampleRate));
    }

    private static List<ReadOnlyMemory<char>> Body(Article article)
    {
        var paragraphs = article.Sections.Where(s => s.Kind == SectionKind.Body).SelectMany(s => s.Paragraphs);
        return [.. paragraphs.Select(p => article.Text.AsMemory(p.Start, p.Length))];
    }
}
