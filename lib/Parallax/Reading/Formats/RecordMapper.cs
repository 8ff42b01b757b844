using System.Globalization;
using Parallax.Articles;
using Parallax.Articles.Blocks;
using Parallax.Articles.Metadata;

namespace Parallax.Reading.Formats;

/// <summary>Turns the named fields of a record into a draft, by the fields' usual names or those that the user gives.</summary>
internal sealed class RecordMapper(SourceFile file, LoadReport report)
{
    private static readonly (string Field, string[] Names)[] Fields =
    [
        ("id", ["id", "_id", "uuid", "guid", "doc_id", "article_id"]),
        ("text", ["text", "body", "content", "articleBody", "full_text", "fulltext", "article", "maintext", "story_text"]),
        ("title", ["title", "headline", "name", "head"]),
        ("outlet", ["outlet", "source", "publisher", "publication", "site_name", "sitename", "source_name", "newspaper", "media"]),
        ("authors", ["authors", "author", "byline", "creator", "by"]),
        ("published", ["published", "date", "datePublished", "published_at", "publishedAt", "publication_date", "pubDate", "publish_date", "date_publish", "timestamp"]),
        ("url", ["url", "link", "canonical_url", "uri", "web_url"]),
        ("language", ["language", "lang", "inLanguage"]),
        ("story", ["story", "event", "story_id"]),
    ];

    private readonly HashSet<string> reported = new(StringComparer.Ordinal);

    /// <summary>The draft of a record; null, with a line in the report, where it has no text.</summary>
    public ArticleDraft? Map(IReadOnlyDictionary<string, string> record, int number, string? id = null)
    {
        if (record.TryGetValue("format", out var format) && format.StartsWith("parallax.", StringComparison.Ordinal))
            return Skip(number, "it is an analysis record, not an article; load it with Coverage.Load.");
        if (Value(record, "text") is not { } text) return Skip(number, MissingText(record));
        List<Evidence> claims = [.. file.Claims];
        foreach (var (field, _) in Fields.Skip(2))
            if (Value(record, field) is { } value) claims.AddRange(Read(field, MojibakeRepair.Repair(Spans.Collapse(value)), claims));
        return Compose(Value(record, "id") ?? id ?? $"{file.Id}#{number.ToString(CultureInfo.InvariantCulture)}", claims,
            MojibakeRepair.Repair(Parallax.Reading.Pages.HtmlText.Plain(text)));
    }

    /// <summary>A draft of text and claims; the title that a record gives is the article's headline, whether its text begins with it or not.</summary>
    public static ArticleDraft Compose(string id, IReadOnlyList<Evidence> claims, string text)
    {
        var title = claims.Where(c => c.Field == "title").MaxBy(c => c.Confidence) is { Confidence: < 1 } best ? best.Value : null;
        if (title is null) return new ArticleDraft { Id = id, Text = text, Claims = claims };
        var end = EndOfTitle(text, Spans.Key(title));
        if (end == 0) (text, end) = (title + "\n\n" + text, title.Length);
        return new ArticleDraft
        {
            Id = id,
            Text = text,
            Claims = claims,
            Parts = [new(new(0, end), BlockRole.Title), new(new(end, text.Length), BlockRole.Text)],
        };
    }

    /// <summary>Where the text's first line or sentence ends if it is the title; 0 where the text goes on in it or begins otherwise.</summary>
    private static int EndOfTitle(string text, string key)
    {
        var (at, matched) = (0, 0);
        for (; at < text.Length && matched < key.Length; at++)
            if (char.IsLetterOrDigit(text[at]) && char.ToLowerInvariant(text[at]) != key[matched++]) return 0;
        if (matched == 0 || matched < key.Length) return 0;
        var isSentence = false;
        for (; at < text.Length && text[at] is not ('\n' or '\r') && !char.IsLetterOrDigit(text[at]); at++)
        {
            if (isSentence && text[at] == ' ') return at;
            isSentence |= text[at] is '.' or '!' or '?' or '…';
        }
        return at == text.Length || text[at] is '\n' or '\r' ? at : 0;
    }

    private string? Value(IReadOnlyDictionary<string, string> record, string field)
    {
        var names = file.Options.Fields.TryGetValue(field, out var given) ? [given] : Fields.First(f => f.Field == field).Names;
        foreach (var name in names)
        {
            if (!record.TryGetValue(name, out var value) || string.IsNullOrWhiteSpace(value)) continue;
            if (reported.Add(field)) report.AddMapping(new(file.Name, field, name));
            return value;
        }
        return null;
    }

    private static IEnumerable<Evidence> Read(string field, string value, List<Evidence> known)
    {
        var outlet = known.Find(c => c.Field == "outlet")?.Value;
        if (field != "authors") return [new(field, value, "record", 0.99)];
        var parts = value.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var agencies = parts.SelectMany(p => p.Split(',', '/')).Select(OutletNames.AgencyIn).OfType<string>().Select(a => new Evidence("byline", a, "record", 0.99));
        return parts.SelectMany(Authors).Where(n => n != outlet).Distinct().ToList() is { Count: > 0 } names ? [new(field, string.Join("; ", names), "record", 0.99), .. agencies] : agencies;
    }

    /// <summary>The people that a field's value names; the value as it stands where it is no byline, and nobody's where it is a newsroom's.</summary>
    private static IReadOnlyList<string> Authors(string value)
    {
        if (Bylines.Read(value) is { Count: > 0 } names) return names;
        return OutletNames.IsKnown(value) || Bylines.IsName(value) || value is "None" or "null" or "N/A" ? [] : [value];
    }

    private string MissingText(IReadOnlyDictionary<string, string> record)
    {
        var looked = file.Options.Fields.TryGetValue("text", out var given) ? given : string.Join(", ", Fields[1].Names);
        return $"it has no text; looked for {looked}, found {string.Join(", ", record.Keys.Take(12))}. Name the field in CorpusOptions.Fields.";
    }

    private ArticleDraft? Skip(int number, string reason)
    {
        report.Skip(file.Name, reason, number);
        return null;
    }
}
