namespace Parallax.Entities.Catalogue;

/// <summary>
/// The entities of a coverage: one entry for all articles that mention the same person, body or place.
/// </summary>
/// <remarks>
/// Names are joined by type, form and context: what the articles mention besides, titles, dates.
/// <see cref="Joins"/> says which,
/// and why. What fits more than one stays by itself, and so do two entities that one article tells apart.
/// </remarks>
public sealed class EntityCatalogue
{
    private readonly Lazy<IReadOnlyList<CatalogueEntry>> _entries;
    private readonly Lazy<Dictionary<EntityName, CatalogueEntry>> _byName;

    private EntityCatalogue(IReadOnlyList<ArticleAnalysis> analyses, IReadOnlyList<NameJoin> joins)
    {
        (Analyses, Joins) = (analyses, joins);
        _entries = new(() => [.. Analyses
            .SelectMany(a => a.Entities)
            .AggregateBy(e => new EntityName(e.Name, e.Type), _ => new EntryCounts(), (counts, e) => counts.Add(e))
            .Select(e => e.Value.Entry(e.Key))
            .OrderByDescending(e => e.Mentions)
            .ThenBy(e => e.Name, StringComparer.Ordinal)
            .ThenBy(e => e.Type)]);
        _byName = new(() => Entries.ToDictionary(e => new EntityName(e.Name, e.Type)));
    }

    /// <summary>The entries, those with the most mentions first.</summary>
    public IReadOnlyList<CatalogueEntry> Entries => _entries.Value;

    /// <summary>Whatever is counted under another name than its article gives it, by article.</summary>
    public IReadOnlyList<NameJoin> Joins { get; }

    /// <summary>The analyses under the catalogue's names, by article id.</summary>
    internal IReadOnlyList<ArticleAnalysis> Analyses { get; }

    /// <summary>The entry of an entity of the coverage.</summary>
    /// <exception cref="KeyNotFoundException">The entity is of another coverage.</exception>
    public CatalogueEntry EntryOf(Entity entity) => _byName.Value[new EntityName(entity.Name, entity.Type)];

    /// <summary>The catalogue of articles under their own names, which are in ordinal order of their ids.</summary>
    internal static EntityCatalogue Of(IReadOnlyList<ArticleAnalysis> analyses, AliasFile? aliases)
    {
        var settled = new SettledNames(aliases);
        var common = CommonNames.Of(NameTallies.Of(analyses, settled), settled);
        var blocks = NameBlocks.Of([.. analyses.Select(a => (a.Article.Id, a.Article.Published))]);
        return Of(analyses, NameBlocks.Join(blocks, Read, settled, common));

        IEnumerable<ArticleAnalysis> Read(int[] block) => block.Select(place => AtHand(analyses[place]));
    }

    /// <summary>The catalogue of articles under their own names, whose joins are known.</summary>
    internal static EntityCatalogue Of(IReadOnlyList<ArticleAnalysis> analyses, IReadOnlyList<NameJoin> joins)
    {
        var byArticle = joins.ToLookup(join => join.Article.Id, StringComparer.Ordinal);
        return new EntityCatalogue(
            [.. analyses.Select(analysis => Renaming.Apply(analysis, byArticle[analysis.Article.Id]))], joins);
    }

    // Rows that are made anew each time would be made for each entity that is looked at.
    private static ArticleAnalysis AtHand(ArticleAnalysis analysis) => analysis.Entities is IArticleRows<Entity>
        ? analysis with { Entities = [.. analysis.Entities], Terms = [.. analysis.TermsOf(1)] }
        : analysis;

    /// <summary>The part whose articles fulfil a condition: under the names of the whole.</summary>
    internal EntityCatalogue Where(Func<ArticleInfo, bool> condition) =>
        new([.. Analyses.Where(a => condition(a.Article))],
            [.. Joins.Where(j => condition(j.Article))]);

    /// <summary>The same with analyses that differ in their articles' metadata.</summary>
    internal EntityCatalogue Select(Func<ArticleAnalysis, ArticleAnalysis> change)
    {
        ArticleAnalysis[] changed = [.. Analyses.Select(change)];
        var articles = changed.ToDictionary(a => a.Article.Id, a => a.Article, StringComparer.Ordinal);
        return new(changed, [.. Joins.Select(join => join with { Article = articles[join.Article.Id] })]);
    }
}
