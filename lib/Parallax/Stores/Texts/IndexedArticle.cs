using System.Security.Cryptography;
using System.Text;
using Parallax.Language;
using Parallax.Records;
using Parallax.Records.Columns;

namespace Parallax.Stores.Texts;

/// <summary>An article as a row of the index.</summary>
/// <param name="Claim">Its place among all that asked for an id in its part.</param>
/// <param name="Info">Its metadata as JSON.</param>
/// <param name="Sections">Its sections as JSON: a kind and its paragraphs, one after the other.</param>
/// <param name="Text">Its text.</param>
/// <param name="Words">Its words, see <see cref="IndexWords"/>; empty where it was read from the index.</param>
internal sealed record IndexedArticle(int Claim, string Info, string Sections, string Text, string Words = "")
{
    private const int SealLength = 16;

    /// <summary>What tells whether the row is as it was written.</summary>
    public byte[] Seal => SHA256.HashData(Encoding.UTF8.GetBytes($"{Info}\n{Sections}\n{Text}"))[..SealLength];

    /// <summary>The row of an article.</summary>
    public static IndexedArticle Of(Article article, int claim, Segmenter segmenter)
    {
        var info = RecordJson.Write(RecordWriter.Saved(article.Info), RecordJson.Default.ArticleLine);
        string[] sections = [.. article.Sections.SelectMany(SectionOf)];
        return new IndexedArticle(
            claim,
            Encoding.UTF8.GetString(info),
            JsonText.Of(sections),
            article.Text,
            IndexWords.Of(article, segmenter));
    }

    /// <summary>The article of the row, under the id that it has among all.</summary>
    /// <exception cref="FormatException">The row is damaged.</exception>
    public Article Article(string id)
    {
        var sections = JsonText.List(Sections).Chunk(2).Select(s => new Section(
            RecordCodes.Parse<SectionKind>(s[0]),
            [.. SpanText.Parse(s[1])!.Select(p => new TextSpan(p[0], p[1]))]));
        var info = RecordJson.Read(Encoding.UTF8.GetBytes(Info), RecordJson.Default.ArticleLine);
        return new Article
        {
            Info = RecordReader.Article(info with { Id = id }),
            Text = Text,
            Sections = [.. sections],
        };
    }

    private static string[] SectionOf(Section section) =>
        [RecordCodes.Of(section.Kind), SpanText.Of(RecordWriter.Pairs(section.Paragraphs)) ?? ""];
}
