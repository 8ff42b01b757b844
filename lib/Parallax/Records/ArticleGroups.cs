using System.Globalization;

namespace Parallax.Records;

/// <summary>What articles can be compared by, and the group of an article.</summary>
internal static class ArticleGroups
{
    /// <summary>What they are compared by unless something else is asked for.</summary>
    public const string Outlet = "outlet";

    private const int MostNames = 12;

    private static readonly Dictionary<string, Func<ArticleInfo, string?>> Known = new(StringComparer.Ordinal)
    {
        [Outlet] = OutletOf,
        ["year"] = article => Day(article, "yyyy"),
        ["month"] = article => Day(article, "yyyy-MM"),
        ["day"] = article => Day(article, "yyyy-MM-dd"),
        ["author"] = article => article.Authors.FirstOrDefault(),
        ["story"] = article => article.Story,
        ["genre"] = article => article.Genre.ToString(),
        ["language"] = article => article.Language,
    };

    /// <summary>How the group of an article is found, by the name of a column.</summary>
    /// <exception cref="ArgumentException">No article has such a column; the message says which there are.</exception>
    public static Func<ArticleInfo, string?> Of(string column, IEnumerable<ArticleInfo> articles)
    {
        var name = column.Trim().ToLowerInvariant();
        if (Known.TryGetValue(name, out var known)) return known;
        var columns = articles.SelectMany(article => article.Columns.Keys)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        if (columns.Contains(name)) return article => article.Columns.GetValueOrDefault(name);
        var found = columns.Count == 0
            ? "the articles have no other column; articles.csv beside them may have any"
            : $"the articles have {string.Join(", ", columns.Take(MostNames))}";
        throw new ArgumentException(
            $"No article has a column '{column}' to be compared by; always there are {string.Join(", ", Known.Keys)}, and "
            + $"{found}.",
            nameof(column));
    }

    /// <summary>The outlet that published an article, whatever it is compared by.</summary>
    public static string OutletOf(ArticleInfo article) => article.OwnOutlet ?? article.Outlet;

    /// <summary>The article's metadata with the name of its group in place of the outlet.</summary>
    public static ArticleInfo Grouped(ArticleInfo article, Func<ArticleInfo, string?> group)
    {
        var outlet = OutletOf(article);
        var name = group(article);
        return article with
        {
            Outlet = string.IsNullOrWhiteSpace(name) ? ArticleInfo.UnknownOutlet : name.Trim(),
            OwnOutlet = outlet,
        };
    }

    private static string? Day(ArticleInfo article, string format) =>
        article.Published?.Value.ToString(format, CultureInfo.InvariantCulture);
}
