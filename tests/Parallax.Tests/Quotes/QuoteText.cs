using Parallax.Language;
using Parallax.Quotes;

namespace Parallax.Tests.Quotes;

/// <summary>A short text with hand-made entities, and the quotes found in it.</summary>
internal sealed class QuoteText
{
    private static readonly Segmenter Segmenter = new(partsOfSpeech: true);

    public QuoteText(string text, params (EntityType Type, string Name, string[] Forms)[] names)
    {
        Text = text;
        Document = Segmenter.Segment(new ArticleInfo { Id = "test" }, text);
        Quotes = new QuoteExtractor().Extract(Document, Entities(Document, names));
    }

    public string Text { get; }

    public Document Document { get; }

    public IReadOnlyList<Quote> Quotes { get; }

    public Quote Single => Assert.Single(Quotes);

    public static (EntityType, string, string[]) Person(string name, params string[] forms) => (EntityType.Person, name, [name, .. forms]);

    public static (EntityType, string, string[]) Organization(string name, params string[] forms) => (EntityType.Organization, name, [name, .. forms]);

    public string Content(Quote quote) => Join(quote.Content);

    public string Source(Quote quote) => Join(quote.Source);

    public string Cue(Quote quote) => Join(quote.Cue);

    private string Join(IEnumerable<TextSpan> spans) => string.Join(" | ", spans.Select(s => s.Of(Text).ToString()));

    /// <summary>Entities whose mentions are all places where one of the forms stands, the longest first.</summary>
    public static IReadOnlyList<Entity> Entities(Document document, params (EntityType Type, string Name, string[] Forms)[] names)
    {
        var taken = new List<TextSpan>();
        return [.. names.Select((n, id) => new Entity
        {
            Article = document.Article, Id = id, Name = n.Name, Type = n.Type,
            Mentions = [.. n.Forms.Distinct().OrderByDescending(f => f.Length).SelectMany(f => Places(document.Text, f))
                .Where(s => !taken.Exists(t => t.Overlaps(s)) && Take(taken, s)).Order()
                .Select(s => new Mention
                {
                    Article = document.Article, Entity = id, Name = n.Name, Type = n.Type, Form = MentionForm.Name, Span = s,
                    Surface = s.Of(document.Text).ToString(), Section = SectionKind.Body, Sentence = 0, Rule = "test",
                })],
        })];
    }

    private static bool Take(List<TextSpan> taken, TextSpan span)
    {
        taken.Add(span);
        return true;
    }

    private static IEnumerable<TextSpan> Places(string text, string form)
    {
        for (var at = text.IndexOf(form, StringComparison.Ordinal); at >= 0; at = text.IndexOf(form, at + form.Length, StringComparison.Ordinal))
        {
            var end = at + form.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
                yield return new TextSpan(at, end);
        }
    }
}
