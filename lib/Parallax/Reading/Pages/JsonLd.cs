using System.Text.Json;
using AngleSharp.Dom;

namespace Parallax.Reading.Pages;

/// <summary>What a page says about its article in JSON-LD (schema.org).</summary>
internal static class JsonLd
{
    /// <summary>The field of the claim that holds the article's text.</summary>
    public const string Body = "body";

    private const int MaxDepth = 8;
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    /// <summary>The claims of the first object that describes an article; empty where there is none.</summary>
    public static IReadOnlyList<Evidence> Read(IParentNode document)
    {
        foreach (var script in document.QuerySelectorAll("script[type*='ld+json' i]"))
        {
            var claims = Parse(script.TextContent);
            if (claims.Count > 0) return claims;
        }
        return [];
    }

    private static List<Evidence> Parse(string json)
    {
        try
        {
            // Some pages break lines inside strings, which JSON does not allow.
            using var document = JsonDocument.Parse(json.Trim().Trim(';').ReplaceLineEndings(" ").Replace('\t', ' '), Lenient);
            return FindArticle(document.RootElement, 0) is { } article ? Claims(article, document.RootElement) : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static JsonElement? FindArticle(JsonElement element, int depth)
    {
        if (depth > MaxDepth) return null;
        if (element.ValueKind == JsonValueKind.Array) return element.EnumerateArray().Select(e => FindArticle(e, depth + 1)).FirstOrDefault(e => e is not null);
        if (element.ValueKind != JsonValueKind.Object) return null;
        if (element.TryGetProperty("@type", out var type) && IsArticle(type)) return element;
        foreach (var name in (string[])["@graph", "mainEntity", "mainEntityOfPage"])
            if (element.TryGetProperty(name, out var inner) && FindArticle(inner, depth + 1) is { } found) return found;
        return null;
    }

    private static bool IsArticle(JsonElement type) => type.ValueKind switch
    {
        JsonValueKind.String => type.GetString() is { } name && (name.EndsWith("Article", StringComparison.Ordinal)
            || name.EndsWith("Posting", StringComparison.Ordinal) || name is "Report" or "Review" or "ClaimReview" or "CreativeWork"),
        JsonValueKind.Array => type.EnumerateArray().Any(IsArticle),
        _ => false,
    };

    private static List<Evidence> Claims(JsonElement article, JsonElement root)
    {
        List<Evidence> claims = [];
        Add("title", "headline", "name");
        Add("published", "datePublished", "dateCreated");
        Add("authors", "author", "creator");
        Add("outlet", "publisher", "sourceOrganization");
        Add("language", "inLanguage");
        Add("url", "url", "mainEntityOfPage");
        Add(Body, "articleBody");
        return claims;

        void Add(string field, params string[] names)
        {
            foreach (var name in names)
                if (article.TryGetProperty(name, out var value) && Names(value, root, field == "url", 0) is { Length: > 0 } text)
                {
                    claims.Add(new(field, text, "json-ld", 0.95));
                    return;
                }
        }
    }

    /// <summary>A string, the names of a list or object, or those of the object that an <c>@id</c> refers to.</summary>
    private static string Names(JsonElement value, JsonElement root, bool isAddress, int depth) => depth > MaxDepth ? "" : value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!.Trim(),
        JsonValueKind.Array => string.Join("; ", value.EnumerateArray().Select(v => Names(v, root, isAddress, depth + 1)).Where(n => n.Length > 0).Distinct()),
        JsonValueKind.Object when value.TryGetProperty("name", out var name) => Names(name, root, isAddress, depth + 1),
        JsonValueKind.Object when value.TryGetProperty("@id", out var id) && id.ValueKind == JsonValueKind.String =>
            isAddress ? id.GetString()! : NameOf(root, id.GetString()!, 0),
        _ => "",
    };

    /// <summary>The name of the object with an id; empty where the page does not describe it.</summary>
    private static string NameOf(JsonElement element, string id, int depth)
    {
        if (depth > MaxDepth) return "";
        if (element.ValueKind == JsonValueKind.Array)
            return element.EnumerateArray().Select(e => NameOf(e, id, depth + 1)).FirstOrDefault(n => n.Length > 0) ?? "";
        if (element.ValueKind != JsonValueKind.Object) return "";
        if (element.TryGetProperty("@id", out var own) && own.ValueKind == JsonValueKind.String && own.GetString() == id
            && element.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String) return name.GetString()!.Trim();
        return element.TryGetProperty("@graph", out var graph) ? NameOf(graph, id, depth + 1) : "";
    }
}
