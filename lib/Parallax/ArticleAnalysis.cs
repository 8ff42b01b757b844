namespace Parallax;

/// <summary>Everything that was found in one article, without its running text.</summary>
public sealed record ArticleAnalysis
{
    /// <summary>The article's metadata.</summary>
    public required ArticleInfo Article { get; init; }

    /// <summary>
    /// SHA-256 of the text in UTF-8, lower-case hexadecimal: tells whether a text is the one that was analysed.
    /// </summary>
    public required string TextHash { get; init; }

    /// <summary>The versions of library and models that made it, by name.</summary>
    public required IReadOnlyDictionary<string, string> Versions { get; init; }

    /// <summary>The sentences in the order of the document: headline, standfirst, body, captions.</summary>
    public required IReadOnlyList<Sentence> Sentences { get; init; }

    /// <summary>The entities by first mention.</summary>
    public required IReadOnlyList<Entity> Entities { get; init; }

    /// <summary>The quotes in the order of the document.</summary>
    public required IReadOnlyList<Quote> Quotes { get; init; }

    /// <summary>
    /// Formulas by which the outlet keeps its distance, such as "so-called", outside quotation marks.
    /// </summary>
    public IReadOnlyList<DistancingFormula> Distancing { get; init; } = [];

    /// <summary>The counts of terms by section and voice, in ordinal order.</summary>
    public required IReadOnlyList<TermCount> Terms { get; init; }

    /// <summary>
    /// The text, where the analysis was made in this process; null where it was loaded from a record.
    /// </summary>
    public string? Text { get; init; }

    /// <summary>The outlet, as in <see cref="ArticleInfo.Outlet"/>.</summary>
    public string Outlet => Article.Outlet;

    /// <summary>Number of words in a section, or in headline, standfirst and body where none is given.</summary>
    public int Words(SectionKind? section = null) => Sentences
        .Where(s => section is { } kind ? s.Section == kind : s.Section != SectionKind.Caption)
        .Sum(s => s.Words);

    /// <summary>The counts of the terms with so many words.</summary>
    internal IEnumerable<TermCount> TermsOf(int words) =>
        Terms is ITermRows made ? made.OfLength(words) : Terms.Where(term => term.Length == words);

    /// <summary>The analysis with its text, so that its rows give their own words.</summary>
    internal ArticleAnalysis WithText(string text) =>
        With(Article with { RunningText = new TextAtHand(text) }) with { Text = text };

    /// <summary>The analysis with other metadata, in every row.</summary>
    internal ArticleAnalysis With(ArticleInfo article) => this with
    {
        Article = article,
        Sentences = Rows(Sentences, article, sentence => sentence with { Article = article }),
        Entities = Rows(Entities, article, entity => entity with
        {
            Article = article,
            Mentions = [.. entity.Mentions.Select(mention => mention with { Article = article })],
            Labels = [.. entity.Labels.Select(label => label with { Article = article })],
        }),
        Quotes = Rows(Quotes, article, quote => quote with { Article = article }),
        Distancing = Rows(Distancing, article, formula => formula with { Article = article }),
        Terms = Rows(Terms, article, term => term with { Article = article }),
    };

    private static IReadOnlyList<T> Rows<T>(IReadOnlyList<T> rows, ArticleInfo article, Func<T, T> change) =>
        rows is IArticleRows<T> made ? made.With(article) : [.. rows.Select(change)];

    /// <summary>Whether the article has such a section: an absent headline is not one without mentions.</summary>
    public bool Has(SectionKind section) => Sentences.Any(s => s.Section == section);
}
