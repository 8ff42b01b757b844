using System.Collections.ObjectModel;

namespace Parallax;

/// <summary>An article's metadata: what every row about it carries, and all that a record keeps of its page.</summary>
public sealed record ArticleInfo
{
    /// <summary>The outlet of an article whose outlet cannot be told.</summary>
    public const string UnknownOutlet = "unknown";

    /// <summary>Identifier, unique within a coverage: the file's path without its ending, or the record's id.</summary>
    public required string Id { get; init; }

    /// <summary>The outlet's name, or <see cref="UnknownOutlet"/>.</summary>
    public string Outlet { get; init; } = UnknownOutlet;

    /// <summary>The title; null where the file has none.</summary>
    public string? Title { get; init; }

    /// <summary>Everybody named as having worked on it, authors first.</summary>
    public IReadOnlyList<Contributor> Contributors { get; init; } = [];

    /// <summary>The dateline; null where there is none.</summary>
    public Dateline? Dateline { get; init; }

    /// <summary>When it was published; null where that cannot be told.</summary>
    public PublicationDate? Published { get; init; }

    /// <summary>The page's address.</summary>
    public string? Url { get; init; }

    /// <summary>Two-letter code of the language, as far as can be told.</summary>
    public string? Language { get; init; }

    /// <summary>The story (event) that the article belongs to, where one is given.</summary>
    public string? Story { get; init; }

    /// <summary>The agency whose copy it is, where another outlet publishes it.</summary>
    public string? WireAgency { get; init; }

    /// <summary>What kind of text it is.</summary>
    public ArticleGenre Genre { get; init; }

    /// <summary>
    /// What is said of it beyond the above, by name in lower case: the other columns of <c>articles.csv</c>, other
    /// fields of its record that hold a label of four words at the most, and the newspaper's section where the page or
    /// the record tells it.
    /// </summary>
    public IReadOnlyDictionary<string, string> Columns { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>
    /// The outlet, where a coverage compares its articles by something else and <see cref="Outlet"/> has the group's
    /// name (<see cref="Coverage.By(string)"/>); else null.
    /// </summary>
    internal string? OwnOutlet { get; init; }

    /// <summary>The text, where it is at hand: what the rows about the article read their own words from.</summary>
    internal TextAtHand RunningText { get; init; }

    /// <summary>
    /// Names of the authors, that is of contributors in the role <see cref="ContributorRole.Author"/>.
    /// </summary>
    public IEnumerable<string> Authors =>
        Contributors.Where(c => c.Role == ContributorRole.Author).Select(c => c.Name);
}
