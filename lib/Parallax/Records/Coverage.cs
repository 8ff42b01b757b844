using System.Collections.Concurrent;
using Parallax.Entities;
using Parallax.Entities.Catalogue;
using Parallax.Numerics;
using Parallax.Records;

namespace Parallax;

/// <summary>
/// The analyses of many articles by any number of outlets: what comparisons and charts are made from.
/// </summary>
/// <remarks>
/// A coverage is the union of its articles' analyses in ordinal order of their ids, whatever order they came in, and
/// everything shown is computed from them: shards of a corpus analysed anywhere merge to the same coverage.
/// Its entities are under the names of its <see cref="Catalogue"/>, which joins names across articles; what is saved
/// are the names that each article alone gives.
/// </remarks>
public sealed class Coverage
{
    private static readonly Comparison<Mention> MentionOrder = (a, b) => a.Span.CompareTo(b.Span);
    private static readonly Comparison<Label> LabelOrder = (a, b) => a.Span.CompareTo(b.Span);

    // As each article alone gives them: these are saved and merged, so that no record holds another article's
    // influence.
    private readonly IReadOnlyList<ArticleAnalysis> _own;
    private readonly AliasFile? _aliases;
    private readonly Lazy<EntityCatalogue> _catalogue;
    private readonly Lazy<IReadOnlyList<ArticleSummary>> _articles;

    // Several charts and notebooks of a run ask for the same, and a coverage does not change.
    private readonly ConcurrentDictionary<string, Lazy<object>> _known = new(StringComparer.Ordinal);

    private Coverage(
        IEnumerable<ArticleAnalysis> own,
        LoadReport report,
        (IReadOnlyList<SavedAlignment> Alignments, AliasFile? Aliases, IReadOnlyList<NameJoin>? Joins) beside,
        (Func<EntityCatalogue> Catalogue, Func<IReadOnlyList<ArticleSummary>> Articles)? ofWhole = null)
    {
        _own = [.. own.OrderBy(analysis => analysis.Article.Id, StringComparer.Ordinal)];
        _aliases = beside.Aliases;
        _catalogue = new(ofWhole?.Catalogue ?? (() => beside.Joins is { } joins
            ? EntityCatalogue.Of(_own, joins)
            : EntityCatalogue.Of(_own, _aliases)));
        _articles = new(ofWhole?.Articles ?? (() => [.. _own.Select(ArticleSummary.Of)]));
        Outlets = [.. _own.Select(a => a.Outlet).Distinct().Order(StringComparer.Ordinal)];
        Report = report;
        SavedAlignments = beside.Alignments;
    }

    /// <summary>The analyses, by article id, their entities and speakers under the catalogue's names.</summary>
    public IReadOnlyList<ArticleAnalysis> Analyses => Catalogue.Analyses;

    /// <summary>
    /// Who is who across the articles: one entry for each person, body or place, and which names were joined, and why.
    /// </summary>
    public EntityCatalogue Catalogue => _catalogue.Value;

    /// <summary>What the articles are compared by: "outlet", or what <see cref="By(string)"/> was asked for.</summary>
    public string GroupedBy { get; private init; } = ArticleGroups.Outlet;

    /// <summary>
    /// The outlets' names in ordinal order; where articles are compared by something else, the groups' names.
    /// </summary>
    public IReadOnlyList<string> Outlets { get; }

    /// <summary>The articles with their sizes, by id.</summary>
    public IReadOnlyList<ArticleSummary> Articles => _articles.Value;

    /// <summary>What was found and what was left out when the coverage was loaded.</summary>
    public LoadReport Report { get; }

    /// <summary>The sentences of all articles.</summary>
    public IEnumerable<Sentence> Sentences => Analyses.SelectMany(a => a.Sentences);

    /// <summary>The entities of all articles: one for each article that mentions it.</summary>
    public IEnumerable<Entity> Entities => Analyses.SelectMany(a => a.Entities);

    /// <summary>The mentions of all articles, in the order of the text within each.</summary>
    public IEnumerable<Mention> Mentions =>
        Analyses.SelectMany(a => SortedRuns.Merge([.. a.Entities.SelectMany(e => e.Mentions)], MentionOrder));

    /// <summary>The labels of all articles, in the order of the text within each.</summary>
    public IEnumerable<Label> Labels => Analyses.SelectMany(a => LabelsOf(a.Entities));

    /// <summary>The quotes of all articles.</summary>
    public IEnumerable<Quote> Quotes => Analyses.SelectMany(a => a.Quotes);

    /// <summary>The distancing formulas of all articles.</summary>
    public IEnumerable<DistancingFormula> Distancing => Analyses.SelectMany(a => a.Distancing);

    /// <summary>The term counts of all articles, by section and voice.</summary>
    public IEnumerable<TermCount> Terms => Analyses.SelectMany(a => a.Terms);

    /// <summary>The labels of entities of an article, in the order of the text.</summary>
    internal static Label[] LabelsOf(IEnumerable<Entity> entities) =>
        SortedRuns.Merge([.. entities.SelectMany(e => e.Labels)], LabelOrder);

    /// <summary>The counts of the terms with so many words.</summary>
    internal IEnumerable<TermCount> TermsOf(int words) => Analyses.SelectMany(a => a.TermsOf(words));

    /// <summary>
    /// The analyses under the names that each article alone gives, by article id: these are saved and merged.
    /// </summary>
    internal IReadOnlyList<ArticleAnalysis> Own => _own;

    /// <summary>What was loaded of the alignments between its articles.</summary>
    internal IReadOnlyList<SavedAlignment> SavedAlignments { get; }

    /// <summary>
    /// Whether every outlet has only one article: then a difference is one between articles, not outlets.
    /// </summary>
    public bool OneArticleEach => _own.Count == Outlets.Count;

    /// <summary>Loads articles in any format, saved records, or a folder that holds both.</summary>
    /// <exception cref="IOException">There is no such file or folder.</exception>
    /// <exception cref="InvalidDataException">Nothing in it could be loaded; the message says what was
    /// found.</exception>
    public static Coverage Load(string path, CoverageOptions? options = null) => Load([path], options);

    /// <summary>Loads articles and saved records from several files and folders.</summary>
    /// <inheritdoc cref="Load(string, CoverageOptions?)"/>
    public static Coverage Load(IEnumerable<string> paths, CoverageOptions? options = null)
    {
        var list = paths.ToList();
        if (options is not null) return Loaded(list, options);
        return CoverageMemory.Get(list, () => Loaded(list, new CoverageOptions()));
    }

    /// <summary>A coverage of analyses made elsewhere.</summary>
    /// <param name="analyses">The analyses, in any order.</param>
    /// <param name="aliases">Names that are joined, or kept apart, whatever the articles say; null for none.</param>
    /// <exception cref="ArgumentException">Two analyses have the same article id.</exception>
    public static Coverage Of(IEnumerable<ArticleAnalysis> analyses, AliasFile? aliases = null)
    {
        // They may come from another coverage, whose catalogue gave them other names.
        ArticleAnalysis[] own = [.. analyses.Select(Renaming.Undo)];
        CheckIds(own);
        return new Coverage(own, new LoadReport(), ([], aliases, null));
    }

    /// <summary>This coverage and another one together.</summary>
    /// <exception cref="ArgumentException">An article id is in both.</exception>
    public Coverage Merge(Coverage other)
    {
        ArticleAnalysis[] both = [.. _own, .. other._own];
        CheckIds(both);
        var aliases = AliasFile.Merge(_aliases, other._aliases);
        return new Coverage(both, new LoadReport(), ([.. SavedAlignments, .. other.SavedAlignments], aliases, null));
    }

    /// <summary>The part of this coverage whose articles fulfil a condition, under the names of the whole.</summary>
    public Coverage Where(Func<ArticleInfo, bool> condition)
    {
        ArticleAnalysis[] part = [.. _own.Where(analysis => condition(analysis.Article))];
        var ids = part.Select(analysis => analysis.Article.Id).ToHashSet(StringComparer.Ordinal);
        var saved = SavedAlignments.Where(alignment => ids.Contains(alignment.A) && ids.Contains(alignment.B));
        return new Coverage(part, Report, ([.. saved], _aliases, null), (
            () => Catalogue.Where(condition),
            () => [.. Articles.Where(summary => condition(summary.Article))]))
        {
            GroupedBy = GroupedBy,
        };
    }

    /// <summary>The same articles compared by something else than their outlets.</summary>
    /// <param name="column">
    /// "outlet", "year", "month", "day", "author" (the first), "story", "genre", "language", "section" where pages or
    /// records tell it, or a column of <c>articles.csv</c>.
    /// </param>
    /// <returns>
    /// A coverage in whose rows the group has the place of the outlet, so that everything which compares outlets
    /// compares groups; articles without a group are in one called "unknown". What is saved of it has the outlets.
    /// </returns>
    /// <exception cref="ArgumentException">No article has such a column; the message says which there are.</exception>
    public Coverage By(string column)
    {
        ArgumentNullException.ThrowIfNull(column);
        if (column == GroupedBy) return this;
        return Once($"by {column}", _ =>
            By(ArticleGroups.Of(column, Articles.Select(summary => summary.Article)), column));
    }

    /// <summary>The same articles compared by a group that is computed for each.</summary>
    /// <param name="group">The group of an article; none of its own where it is null or blank.</param>
    /// <param name="name">What a group is, in the singular: "desk", "week".</param>
    /// <returns>As in <see cref="By(string)"/>.</returns>
    public Coverage By(Func<ArticleInfo, string?> group, string name)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArticleAnalysis Grouped(ArticleAnalysis analysis) =>
            analysis.With(ArticleGroups.Grouped(analysis.Article, group));
        ArticleAnalysis[] own = [.. _own.Select(Grouped)];
        return new Coverage(own, Report, (Between(own), _aliases, null), (
            () => Catalogue.Select(Grouped),
            () => [.. Articles.Zip(own, (summary, grouped) => summary with { Article = grouped.Article })]))
        {
            GroupedBy = name,
        };
    }

    /// <summary>A result about this coverage that is computed once, when it is first asked for.</summary>
    internal T Once<T>(string name, Func<Coverage, T> compute)
        where T : class =>
        (T)_known.GetOrAdd(name, _ => new Lazy<object>(() => compute(this))).Value;

    // Articles of one group are not set against each other.
    private IReadOnlyList<SavedAlignment> Between(ArticleAnalysis[] grouped)
    {
        var groups = grouped.ToDictionary(a => a.Article.Id, a => a.Outlet, StringComparer.Ordinal);
        return [.. SavedAlignments.Where(alignment => groups[alignment.A] != groups[alignment.B])];
    }

    private static void CheckIds(ArticleAnalysis[] analyses)
    {
        var counts = analyses.CountBy(analysis => analysis.Article.Id, StringComparer.Ordinal);
        if (counts.FirstOrDefault(id => id.Value > 1) is not { Key: { } id, Value: var count }) return;
        throw new ArgumentException(
            $"{count} analyses have the article id '{id}'; every id must be there once.",
            nameof(analyses));
    }

    /// <summary>
    /// Saves the records: one file where <paramref name="path"/> ends in .jsonl, else a folder with a file an article.
    /// </summary>
    internal void SaveRecords(string path)
    {
        using var records = RecordStore.Create(path);
        foreach (var analysis in _own) records.Add(analysis);
        records.Commit();
    }

    private static Coverage Loaded(List<string> paths, CoverageOptions options)
    {
        var loader = new CoverageLoader(options);
        var analyses = loader.Load(paths);
        if (analyses.Count == 0) throw new InvalidDataException(loader.Nothing(paths));
        var beside = (loader.Alignments(analyses), loader.Aliases, loader.Joins(analyses));
        return new Coverage(analyses, loader.Report, beside);
    }
}
