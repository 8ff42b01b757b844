using System.Text.RegularExpressions;
using Parallax.Articles.Blocks;
using Parallax.Articles.Patterns;

namespace Parallax.Articles.Metadata;

/// <summary>
/// Tells a live blog by its clock times, an interview by its questions, a letter by its salutation and an author's own
/// piece by its "I".
/// </summary>
internal static partial class GenreOfText
{
    private const int FewestEntries = 3, FewestQuestions = 2, LongestQuestion = 200, LongestTime = 40;

    // An "I" in sixty words, and four at least: a reporter who was there says it less often.
    private const int FewestOwnWords = 4, WordsToOneOwn = 60;

    // A column asks less often, and itself.
    private const int ParagraphsToOneQuestion = 6;

    private static readonly Regex Address = AddressWords();
    private static readonly Pattern Clock = new(ClockWords());
    private static readonly Pattern Salutation = new(SalutationWords());
    private static readonly Regex Quotation = QuotationWords();
    private static readonly Regex OwnVoice = OwnVoiceWords();

    /// <summary>The genre that a page's text shows, with what shows it; null where nothing does.</summary>
    public static (ArticleGenre Genre, string Source, double Confidence, TextSpan Span)? Of(PageContent page)
    {
        var body = page.Blocks.Where(b => b.IsOpen || b.Role == BlockRole.Body).ToList();
        if (body.Count == 0) return null;
        if (body.Find(b => Salutation.IsMatch(b.Value)) is { } letter && body.IndexOf(letter) == 0)
            return (ArticleGenre.Opinion, "salutation", 0.7, letter.Core);
        // Most lines with a time are set aside already.
        var times = page.Pieces().Where(p => p.Kind == FurnitureKind.Timestamp).Select(p => p.Span)
            .Concat(body.Select(b => b.Core))
            .Where(span => span.Length < LongestTime && Clock.IsMatch(page.Of(span)))
            .ToList();
        if (times.Count >= FewestEntries) return (ArticleGenre.LiveBlog, "clock times", 0.7, times[0]);
        if (Questions(body) is { } question) return (ArticleGenre.Interview, "questions", 0.65, question.Core);
        return FirstOwn(body) is { } own ? (ArticleGenre.Opinion, "first person", 0.5, own.Core) : null;
    }

    // Paragraphs that are one question each, and between them answers that say "I".
    private static Block? Questions(List<Block> body)
    {
        var asked = Enumerable.Range(0, body.Count - 1)
            .Where(i => IsQuestion(body[i]) && !IsQuestion(body[i + 1]))
            .ToList();
        if (asked.Count < FewestQuestions || asked.Count * ParagraphsToOneQuestion < body.Count) return null;
        if (asked.Count(i => Address.IsMatch(body[i].Value)) * 2 < asked.Count) return null;
        var personal = asked.Count(i => OwnWords(body[i + 1]) > 0);
        return personal * 2 >= asked.Count ? body[asked[0]] : null;
    }

    private static bool IsQuestion(Block block) =>
        block.Value.Length <= LongestQuestion
        && block.Value.TrimEnd('*', '_', ' ').EndsWith('?')
        && !Quotation.IsMatch(block.Value);

    private static Block? FirstOwn(List<Block> body)
    {
        var own = body.Sum(OwnWords);
        if (own < FewestOwnWords || own * WordsToOneOwn < body.Sum(b => b.Words)) return null;
        return body.Find(b => OwnWords(b) > 0);
    }

    private static int OwnWords(Block block) =>
        block.IsTooLongForRules ? 0 : OwnVoice.Count(Quotation.Replace(block.Value, " "));

    [GeneratedRegex(
        @"^\(?\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s?(?:GMT|BST|CET|ET|EST|EDT|UTC))?\)?(?:\s?[-–—:]\s.*)?$",
        Pattern.Options, Pattern.LimitMilliseconds)]
    private static partial Regex ClockWords();

    [GeneratedRegex(
        @"^(?:(?:dear\s(?:editor|editors|sir|madam|readers?)|to\sthe\seditor)\b|sirs?\s?(?:[,:–—-]|$))",
        Pattern.Options, Pattern.LimitMilliseconds)]
    private static partial Regex SalutationWords();

    // These three give back nothing that they took, so that their work is linear in the text.
    [GeneratedRegex(@"\b[Yy]ou(?>rself|r)?\b", RegexOptions.CultureInvariant)]
    private static partial Regex AddressWords();

    [GeneratedRegex(@"[“„«""](?>[^“„”«»""]*)[“”»""]", RegexOptions.CultureInvariant)]
    private static partial Regex QuotationWords();

    [GeneratedRegex(@"\bI(?>['’](?:m|ve|d|ll))?\b", RegexOptions.CultureInvariant)]
    private static partial Regex OwnVoiceWords();
}
