using Parallax.Entities;
using Parallax.Entities.Catalogue;
using Parallax.Records;
using Parallax.Stories;

namespace Parallax;

/// <summary>The analyses of many articles by any number of outlets: what comparisons and charts are made from.</summary>
/// <remarks>
/// A coverage is the union of its articles' analyses in ordinal order of their ids, whatever order they came in, and
/// everything shown is computed from them: shards of a corpus analysed anywhere merge to the same coverage.
/// Its entities stand under the names of its <see cref="Catalogue"/>, which joins names across articles; what is saved are
/// the names that each article alone gives.
/// </remarks>
public sealed class Coverage
{
    // Grouping into stories compares every article with every other: beyond this it is done for given stories only.
    private const int MostArticlesToAlign = 500;

    // A group that nobody named and in which one outlet has more articles is a subject, not an event: its articles report different facts.
    private const int MostArticlesOnAnEvent = 2;

    // As each article alone gives them: these are saved and merged, so that no record holds another article's influence.
    private readonly IReadOnlyList<ArticleAnalysis> _own;
    private readonly AliasFile? _aliases;
    private readonly IReadOnlyList<AlignmentResult> _saved;
    private readonly Lazy<IReadOnlyList<AlignmentResult>> _alignments;
    private readonly Lazy<EntityCatalogue> _catalogue;

    private Coverage(IEnumerable<ArticleAnalysis> analyses, LoadReport report, IReadOnlyList<AlignmentResult>? saved = null, AliasFile? aliases = null, Func<EntityCatalogue>? catalogue = null)
    {
        _own = [.. analyses.Select(Renaming.Undo).OrderBy(a => a.Article.Id, StringComparer.Ordinal)];
        _aliases = aliases;
        _catalogue = new(catalogue ?? (() => EntityCatalogue.Of(_own, _aliases)));
        Outlets = [.. _own.Select(a => a.Outlet).Distinct().Order(StringComparer.Ordinal)];
        Articles = [.. _own.Select(ArticleSummary.Of)];
        Report = report;
        _saved = saved ?? [];
        _alignments = new(() => Align(_saved));
    }

    /// <summary>The analyses, by article id, their entities and speakers under the catalogue's names.</summary>
    public IReadOnlyList<ArticleAnalysis> Analyses => Catalogue.Analyses;

    /// <summary>Who is who across the articles: one entry for each person, body or place, and which names were joined, and why.</summary>
    public EntityCatalogue Catalogue => _catalogue.Value;

    /// <summary>The outlets' names in ordinal order.</summary>
    public IReadOnlyList<string> Outlets { get; }

    /// <summary>The articles with their sizes, by id.</summary>
    public IReadOnlyList<ArticleSummary> Articles { get; }

    /// <summary>What was found and what was left out when the coverage was loaded.</summary>
    public LoadReport Report { get; }

    /// <summary>The sentences of all articles.</summary>
    public IEnumerable<Sentence> Sentences => Analyses.SelectMany(a => a.Sentences);

    /// <summary>The entities of all articles: one for each article that mentions it.</summary>
    public IEnumerable<Entity> Entities => Analyses.SelectMany(a => a.Entities);

    /// <summary>The mentions of all articles, in the order of the text within each.</summary>
    public IEnumerable<Mention> Mentions => Analyses.SelectMany(a => a.Entities.SelectMany(e => e.Mentions).OrderBy(m => m.Span));

    /// <summary>The labels of all articles, in the order of the text within each.</summary>
    public IEnumerable<Label> Labels => Analyses.SelectMany(a => a.Entities.SelectMany(e => e.Labels).OrderBy(l => l.Span));

    /// <summary>The quotes of all articles.</summary>
    public IEnumerable<Quote> Quotes => Analyses.SelectMany(a => a.Quotes);

    /// <summary>The distancing formulas of all articles.</summary>
    public IEnumerable<DistancingFormula> Distancing => Analyses.SelectMany(a => a.Distancing);

    /// <summary>The term counts of all articles, by section and voice.</summary>
    public IEnumerable<TermCount> Terms => Analyses.SelectMany(a => a.Terms);

    /// <summary>
    /// What the articles of different outlets on the same story share, and what each has alone: as saved, else computed
    /// where both texts are there.
    /// </summary>
    public IReadOnlyList<AlignmentResult> Alignments => _alignments.Value;

    /// <summary>Whether every outlet has only one article: then a difference is one between articles, not outlets.</summary>
    public bool OneArticleEach => _own.Count == Outlets.Count;

    /// <summary>Loads articles in any format, saved records, or a folder that holds both.</summary>
    /// <exception cref="IOException">There is no such file or folder.</exception>
    /// <exception cref="InvalidDataException">Nothing in it could be loaded; the message says what was found.</exception>
    public static Coverage Load(string path, CoverageOptions? options = null) => Load([path], options);

    /// <summary>Loads articles and saved records from several files and folders.</summary>
    /// <inheritdoc cref="Load(string, CoverageOptions?)"/>
    public static Coverage Load(IEnumerable<string> paths, CoverageOptions? options = null)
    {
        var loader = new CoverageLoader(options ?? new CoverageOptions());
        var list = paths.ToList();
        var analyses = loader.Load(list);
        if (analyses.Count == 0) throw new InvalidDataException(loader.Nothing(list));
        return new Coverage(analyses, loader.Report, loader.Alignments(analyses), loader.Aliases);
    }

    /// <summary>A coverage of analyses made elsewhere.</summary>
    /// <param name="analyses">The analyses, in any order.</param>
    /// <param name="aliases">Names that are joined, or kept apart, whatever the articles say; null for none.</param>
    /// <exception cref="ArgumentException">Two analyses have the same article id.</exception>
    public static Coverage Of(IEnumerable<ArticleAnalysis> analyses, AliasFile? aliases = null)
    {
        var list = analyses.ToList();
        var twice = list.GroupBy(a => a.Article.Id, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1);
        return twice is null
            ? new Coverage(list, new LoadReport(), aliases: aliases)
            : throw new ArgumentException($"{twice.Count()} analyses have the article id '{twice.Key}'; every id must stand once.", nameof(analyses));
    }

    /// <summary>This coverage and another one together.</summary>
    /// <exception cref="ArgumentException">An article id stands in both.</exception>
    public Coverage Merge(Coverage other)
    {
        var merged = Of(_own.Concat(other._own), AliasFile.Merge(_aliases, other._aliases));
        return new Coverage(merged._own, merged.Report, [.. _saved, .. other._saved], merged._aliases);
    }

    /// <summary>The part of this coverage whose articles fulfil a condition, under the names of the whole.</summary>
    public Coverage Where(Func<ArticleInfo, bool> condition) =>
        new(_own.Where(a => condition(a.Article)), Report, [.. _saved.Where(a => condition(a.A) && condition(a.B))], _aliases, () => Catalogue.Where(condition));

    /// <summary>
    /// Saves the records, under the names that each article alone gives: one file where <paramref name="path"/> ends in .jsonl,
    /// else a folder with a file for each article.
    /// </summary>
    /// <exception cref="IOException">The place cannot be written to.</exception>
    public void Save(string path)
    {
        using var records = RecordStore.Create(path);
        foreach (var analysis in _own) records.Add(analysis);
        records.Commit();
        AlignmentRecord.Save(path, Alignments);
    }

    private List<AlignmentResult> Align(IReadOnlyList<AlignmentResult> saved)
    {
        var result = saved.ToDictionary(a => (a.A.Id, a.B.Id));
        var withText = _own.Where(a => a.Text is not null).ToDictionary(a => a.Article.Id, StringComparer.Ordinal);
        if (withText.Count > 1)
            foreach (var (a, b) in PairsOnTheSameStory())
                if (withText.ContainsKey(a.Id) && withText.ContainsKey(b.Id)) result.TryAdd((a.Id, b.Id), Alignment.Of(withText[a.Id], withText[b.Id]));
        return [.. result.OrderBy(r => r.Key.Item1, StringComparer.Ordinal).ThenBy(r => r.Key.Item2, StringComparer.Ordinal).Select(r => r.Value)];
    }

    private IEnumerable<(ArticleInfo A, ArticleInfo B)> PairsOnTheSameStory()
    {
        var comparable = _own.Count <= MostArticlesToAlign ? this : Where(a => a.Story is not null);
        return from story in StoryFinder.Of(comparable)
               where story.Given || story.Articles.CountBy(a => a.Outlet).All(o => o.Value <= MostArticlesOnAnEvent)
               from a in story.Articles
               from b in story.Articles
               where a.Outlet != b.Outlet && string.CompareOrdinal(a.Id, b.Id) < 0
               select (a, b);
    }
}
