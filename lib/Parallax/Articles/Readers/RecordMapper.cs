using System.Text.Json;

namespace Parallax.Articles.Readers;

/// <summary>Maps the fields of a record to an article by their usual names.</summary>
internal static class RecordMapper
{
    private static readonly (string Field, string[] Names)[] Fields =
    [
        ("id", ["id", "_id", "uuid", "guid"]),
        ("text", ["text", "body", "content", "articleBody", "full_text", "article"]),
        ("title", ["title", "headline", "name"]),
        ("outlet", ["outlet", "source", "publisher", "publication", "site_name", "sitename"]),
        ("authors", ["authors", "author", "byline", "creator"]),
        ("published", ["published", "date", "datePublished", "published_at", "publication_date", "pubDate"]),
        ("url", ["url", "link", "canonical_url"]),
        ("language", ["language", "lang", "inLanguage"]),
        ("story", ["story", "event"]),
    ];

    /// <summary>The draft of a record; null, with the reason, where it has no text.</summary>
    public static ArticleDraft? Map(JsonElement record, string fallbackId, IReadOnlyList<Evidence> given, out string reason)
    {
        reason = "";
        var values = Fields.ToDictionary(f => f.Field, f => Find(record, f.Names), StringComparer.Ordinal);
        if (record.TryGetProperty("format", out var format) && format.ValueKind == JsonValueKind.String && format.GetString()!.StartsWith("parallax.", StringComparison.Ordinal))
            reason = "it is an analysis record, not an article; load it with Coverage.Load.";
        else if (string.IsNullOrWhiteSpace(values["text"]))
            reason = $"it has no text; looked for {string.Join(", ", Fields[1].Names)}.";
        if (reason.Length > 0) return null;
        var text = MojibakeRepair.Repair(values["text"]!);
        List<Evidence> claims = [.. given];
        foreach (var field in Fields.Skip(2).Select(f => f.Field))
            if (!string.IsNullOrWhiteSpace(values[field])) claims.Add(new(field, MojibakeRepair.Repair(values[field]!.Trim()), "record", 0.99));
        return DraftBuilder.Compose(values["id"] ?? fallbackId, claims, text);
    }

    private static string? Find(JsonElement record, string[] names)
    {
        foreach (var name in names)
            foreach (var property in record.EnumerateObject())
                if (property.Name.Equals(name, StringComparison.OrdinalIgnoreCase) && Text(property.Value) is { Length: > 0 } value) return value;
        return null;
    }

    /// <summary>A string or number as it stands, a list joined by semicolons, an object's name.</summary>
    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.Array => string.Join("; ", value.EnumerateArray().Select(Text).OfType<string>()),
        JsonValueKind.Object => Find(value, ["name", "title"]),
        _ => null,
    };
}
