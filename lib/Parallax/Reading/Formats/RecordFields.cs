namespace Parallax.Reading.Formats;

/// <summary>A field of an article, and the names that records give it.</summary>
/// <param name="Field">What it is read as.</param>
/// <param name="Names">Its usual names, the surest first.</param>
internal sealed record RecordFields(string Field, string[] Names)
{
    /// <summary>The text.</summary>
    public static readonly RecordFields Text = new("text",
        ["text", "body", "content", "articleBody", "full_text", "fulltext", "article", "maintext", "story_text"]);

    /// <summary>The id.</summary>
    public static readonly RecordFields Id = new("id", ["id", "_id", "uuid", "guid", "doc_id", "article_id"]);

    /// <summary>All that is said about an article.</summary>
    public static readonly IReadOnlyList<RecordFields> Metadata =
    [
        new("title", ["title", "headline", "name", "head"]),
        new("outlet", [
            "outlet", "source", "publisher", "publication", "site_name", "sitename", "source_name", "newspaper",
            "media"]),
        new("authors", ["authors", "author", "byline", "creator", "by"]),
        new("published", [
            "published", "date", "datePublished", "published_at", "publishedAt", "publication_date", "pubDate",
            "publish_date", "date_publish", "timestamp"]),
        new("url", ["url", "link", "canonical_url", "uri", "web_url"]),
        new("language", ["language", "lang", "inLanguage"]),
        new("story", ["story", "event", "story_id"]),
        new("section", ["section", "articleSection", "section_name"]),
    ];

    /// <summary>Every name that one of these fields may have.</summary>
    public static readonly IReadOnlySet<string> AllNames =
        Metadata.Append(Text).Append(Id).SelectMany(field => field.Names).ToHashSet(StringComparer.Ordinal);
}
