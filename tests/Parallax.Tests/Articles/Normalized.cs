namespace Parallax.Tests.Articles;

/// <summary>Shortcuts for looking at a normalised article.</summary>
internal static class Normalized
{
    public static Article Sample(string name) => Parallax.Corpus.Read(Repository.PathOf("data", "sample", name + ".txt")).Single();

    public static Article Text(string text) => Parallax.Articles.ArticleNormalizer.Normalize("test", text);

    public static int Words(this Article article, SectionKind kind) => article.Sections.Where(s => s.Kind == kind)
        .SelectMany(s => s.Paragraphs).Sum(p => Parallax.Language.WordCounter.Count(p.Of(article.Text)));

    public static string[] Set(this Article article, FurnitureKind kind) =>
        [.. article.Furniture.Where(f => f.Kind == kind).Select(f => f.Span.Of(article.Text).ToString())];

    public static string[] All(this Article article, SectionKind kind) =>
        [.. article.Sections.Where(s => s.Kind == kind).SelectMany(s => s.Paragraphs).Select(p => p.Of(article.Text).ToString())];

    public static Evidence Why(this Article article, string field) => article.Evidence.Single(e => e.Field == field);

    /// <summary>Every character that is not white space lies in exactly one paragraph or item of furniture.</summary>
    public static void AssertComplete(this Article article)
    {
        var covered = new int[article.Text.Length];
        foreach (var span in article.Sections.SelectMany(s => s.Paragraphs).Concat(article.Furniture.Select(f => f.Span)))
            for (var i = span.Start; i < span.End; i++) covered[i]++;
        for (var i = 0; i < covered.Length; i++)
        {
            if (covered[i] > 1 || covered[i] == 0 && !char.IsWhiteSpace(article.Text[i]))
                Assert.Fail($"{article.Info.Id}: character {i} '{article.Text[i]}' lies in {covered[i]} sections or items of furniture, expected one.");
        }
    }
}
