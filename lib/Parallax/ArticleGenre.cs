namespace Parallax;

/// <summary>What kind of text an article is; why is in <see cref="Article.Evidence"/> under "genre".</summary>
public enum ArticleGenre
{
    /// <summary>A report; also what nothing tells otherwise.</summary>
    News,

    /// <summary>Entries of a running coverage.</summary>
    LiveBlog,

    /// <summary>Questions and answers.</summary>
    Interview,

    /// <summary>An author's or reader's view: column, editorial, letter.</summary>
    Opinion,

    /// <summary>A news agency's copy.</summary>
    WireCopy,

    /// <summary>A text that an organisation published about itself.</summary>
    Release,
}
