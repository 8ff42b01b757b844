namespace Parallax;

/// <summary>A person, organisation, place or other named thing in one article, with all its mentions.</summary>
public sealed record Entity
{
    /// <summary>The article it was found in.</summary>
    public required ArticleInfo Article { get; init; }

    /// <summary>Its number within the article, from 0, by first mention.</summary>
    public required int Id { get; init; }

    /// <summary>
    /// Its canonical name, the same in every article that mentions it: "United States", "Vladimir Putin".
    /// </summary>
    public required string Name { get; init; }

    /// <summary>What kind of thing it is.</summary>
    public required EntityType Type { get; init; }

    /// <summary>
    /// Name and type that the article alone gives it, where a coverage counts it under others; else null.
    /// </summary>
    public EntityName? InArticle { get; init; }

    /// <summary>Its mentions in the order of the text (the coreference chain).</summary>
    public required IReadOnlyList<Mention> Mentions { get; init; }

    /// <summary>What it is called: titles, honorifics, descriptions.</summary>
    public IReadOnlyList<Label> Labels { get; init; } = [];

    /// <summary>The outlet, as in <see cref="ArticleInfo.Outlet"/>.</summary>
    public string Outlet => Article.Outlet;
}
