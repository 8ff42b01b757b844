using System.Text.Json;
using AngleSharp.Dom;
using Parallax.Reading.Formats;

namespace Parallax.Reading.Pages;

/// <summary>What a page says about its article in JSON-LD (schema.org).</summary>
internal sealed class JsonLd
{
    /// <summary>The field of the claim that holds the article's text.</summary>
    public const string Body = "body";

    private const double Confidence = 0.95;
    private const int MaxDepth = 8;

    private static readonly JsonDocumentOptions Lenient = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 64,
    };

    private static readonly (string Field, string[] Names)[] Fields =
    [
        ("title", ["headline", "name"]),
        ("published", ["datePublished", "dateCreated", "coverageStartTime"]),
        ("authors", ["author", "creator"]),
        ("outlet", ["publisher", "sourceOrganization"]),
        ("language", ["inLanguage"]),
        ("url", ["url", "mainEntityOfPage"]),
        (Body, ["articleBody"]),
    ];

    private static readonly string[] Containers = ["@graph", "mainEntity", "mainEntityOfPage"];
    private readonly JsonElement root;

    private JsonLd(JsonElement root) => this.root = root;

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
        // Some pages break lines inside strings, which JSON does not allow.
        var oneLine = json.Trim().Trim(';').ReplaceLineEndings(" ").Replace('\t', ' ');
        try
        {
            using var document = JsonDocument.Parse(JsonEscapes.WellFormed(oneLine), Lenient);
            var article = FindArticle(document.RootElement, 0);
            return article is { } found ? new JsonLd(document.RootElement).Claims(found) : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static JsonElement? FindArticle(JsonElement element, int depth)
    {
        if (depth > MaxDepth) return null;
        if (element.ValueKind == JsonValueKind.Array)
        {
            var found = element.EnumerateArray().Select(e => FindArticle(e, depth + 1));
            return found.FirstOrDefault(e => e is not null);
        }
        if (element.ValueKind != JsonValueKind.Object) return null;
        if (element.TryGetProperty("@type", out var type) && IsArticle(type)) return element;
        return Containers.Select(name => FindIn(element, name, depth + 1)).FirstOrDefault(e => e is not null);
    }

    private static JsonElement? FindIn(JsonElement element, string name, int depth) =>
        element.TryGetProperty(name, out var inner) ? FindArticle(inner, depth) : null;

    private static bool IsArticle(JsonElement type) => type.ValueKind switch
    {
        JsonValueKind.String => IsArticle(type.GetString()!),
        JsonValueKind.Array => type.EnumerateArray().Any(IsArticle),
        _ => false,
    };

    private static bool IsArticle(string type)
    {
        if (type.EndsWith("Article", StringComparison.Ordinal)) return true;
        if (type.EndsWith("Posting", StringComparison.Ordinal)) return true;
        return type is "Report" or "Review" or "ClaimReview" or "CreativeWork";
    }

    private List<Evidence> Claims(JsonElement article)
    {
        List<Evidence> claims = [];
        foreach (var (field, names) in Fields)
        {
            var values = names.Select(n => Value(article, n, field == "url"));
            if (values.FirstOrDefault(v => v.Length > 0) is not { } value) continue;
            claims.Add(new(field, value, "json-ld", Confidence));
        }
        if (GenreOf(article) is { } genre)
            claims.Add(new("genre", genre.ToString(), "json-ld", Confidence));
        return claims;
    }

    private static ArticleGenre? GenreOf(JsonElement article)
    {
        if (HasType(article, "LiveBlogPosting")) return ArticleGenre.LiveBlog;
        return HasType(article, "OpinionNewsArticle") ? ArticleGenre.Opinion : null;
    }

    private static bool HasType(JsonElement article, string type)
    {
        if (!article.TryGetProperty("@type", out var types)) return false;
        if (types.ValueKind == JsonValueKind.String) return types.ValueEquals(type);
        return types.ValueKind == JsonValueKind.Array
            && types.EnumerateArray().Any(t => t.ValueKind == JsonValueKind.String && t.ValueEquals(type));
    }

    private string Value(JsonElement article, string name, bool isAddress) =>
        article.TryGetProperty(name, out var value) ? Names(value, isAddress, 0) : "";

    /// <summary>A string, the names of a list or object, or those of the object that an <c>@id</c> refers to.</summary>
    private string Names(JsonElement value, bool isAddress, int depth)
    {
        if (depth > MaxDepth) return "";
        return value.ValueKind switch
        {
            JsonValueKind.String => value.GetString()!.Trim(),
            JsonValueKind.Array => NamesOfList(value, isAddress, depth + 1),
            JsonValueKind.Object when value.TryGetProperty("name", out var name) => Names(name, isAddress, depth + 1),
            JsonValueKind.Object when IdOf(value) is { } id => isAddress ? id : NameOf(root, id, 0),
            _ => "",
        };
    }

    private string NamesOfList(JsonElement list, bool isAddress, int depth)
    {
        var names = list.EnumerateArray().Select(v => Names(v, isAddress, depth));
        return string.Join("; ", names.Where(n => n.Length > 0).Distinct());
    }

    /// <summary>The name of the object with an id; empty where the page does not describe it.</summary>
    private static string NameOf(JsonElement element, string id, int depth)
    {
        if (depth > MaxDepth) return "";
        if (element.ValueKind == JsonValueKind.Array)
        {
            var names = element.EnumerateArray().Select(e => NameOf(e, id, depth + 1));
            return names.FirstOrDefault(n => n.Length > 0) ?? "";
        }
        if (element.ValueKind != JsonValueKind.Object) return "";
        if (IdOf(element) == id && StringOf(element, "name") is { } name) return name.Trim();
        return element.TryGetProperty("@graph", out var graph) ? NameOf(graph, id, depth + 1) : "";
    }

    private static string? IdOf(JsonElement element) => StringOf(element, "@id");

    private static string? StringOf(JsonElement element, string name)
    {
        if (!element.TryGetProperty(name, out var value)) return null;
        return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
    }
}
