using Parallax.Entities.Names;

namespace Parallax.Entities.Catalogue;

/// <summary>Decides under which name each entity of some articles is counted.</summary>
/// <remarks>
/// In this order: the user's aliases, one type for one name, spelling, variants of full names, then surnames and
/// short forms, each
/// article's by itself. Within one article nothing is joined, and names that an alias file settles stay.
/// </remarks>
internal sealed class NameJoiner
{
    // Found on polnear.train: see the README.
    private const double SureVariant = 0.5;
    private const int MostShared = 4;

    /// <summary>
    /// The least probability with which a surname or short form is joined, and the least distance to the next
    /// candidate.
    /// </summary>
    public const double Sure = 0.85, Margin = 0.3;

    private readonly ArticleAnalysis[] _articles;
    private readonly EntityName[][] _names;
    private readonly SettledNames _settled;
    private readonly CommonNames _common;
    private readonly Dictionary<(int Article, int Entity), NameJoin> _joins = [];
    private JoinJudge? _judge;

    /// <summary>A joiner for articles under their own names, whatever their order.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="settled">Names about which nothing is asked.</param>
    /// <param name="common">What these articles say together, and all others of their coverage.</param>
    public NameJoiner(IEnumerable<ArticleAnalysis> articles, SettledNames settled, CommonNames common)
    {
        (_settled, _common) = (settled, common);
        // Neighbours in number are neighbours in time: contexts are compared among the nearest.
        ArticleAnalysis[] all = [.. articles];
        var inTime = NameBlocks.InTime(Array.ConvertAll(all, a => (a.Article.Id, a.Article.Published)));
        _articles = Array.ConvertAll(inTime, place => all[place]);
        _names = [.. _articles.Select(a => a.Entities
            .Select(e => new EntityName(e.Name, e.Type))
            .ToArray())];
    }

    /// <summary>The articles, by date.</summary>
    public IReadOnlyList<ArticleAnalysis> Articles => _articles;

    /// <summary>The names found so far, article by article and entity by entity.</summary>
    public IReadOnlyList<EntityName[]> Names => _names;

    /// <summary>What was joined, by article and entity.</summary>
    public IEnumerable<NameJoin> Joins =>
        _joins.Values.OrderBy(j => j.Article.Id, StringComparer.Ordinal).ThenBy(j => j.Entity);

    /// <summary>A joiner of a few articles that are all of their coverage.</summary>
    public static NameJoiner Of(IReadOnlyList<ArticleAnalysis> articles)
    {
        var settled = new SettledNames();
        return new NameJoiner(articles, settled, CommonNames.Of(NameTallies.Of(articles, settled), settled));
    }

    /// <summary>Joins all that can be joined.</summary>
    public void Join()
    {
        JoinFullNames();
        if (_articles.Length > 1) JoinShortForms();
    }

    /// <summary>Joins all but surnames and short forms.</summary>
    public void JoinFullNames()
    {
        Apply(name => _settled.Decide(name.Name));
        if (_articles.Length < 2) return;
        Apply(_common.Types.GetValueOrDefault);
        Apply(_common.Spellings.GetValueOrDefault);
        JoinVariants();
    }

    private void Apply(Func<EntityName, JoinDecision?> decide)
    {
        for (var i = 0; i < _names.Length; i++)
            for (var e = 0; e < _names[i].Length; e++)
                if (decide(_names[i][e]) is { } decision) Move((i, e), decision);
    }

    // The commonest first: what a rarer one joins has found its own place by then.
    private void JoinVariants()
    {
        var groups = Groups();
        var joined = new Dictionary<EntityName, EntityName>();
        foreach (var asking in groups.All.Where(g => !_settled.Contains(g.Name.Name)))
        {
            var ranked = Judge().Rank(asking, [.. groups.VariantsOf(asking)]);
            if (ranked is not [var best, ..] || best.Score < SureVariant) continue;
            // "George Bush" beside "George W. Bush" and "George H. W. Bush".
            if (ranked.Exists(c => c != best
                && c.Group.Person is { } other
                && best.Group.Person!.KinshipWith(other) is null))
                continue;
            var to = joined[asking.Name] = joined.GetValueOrDefault(best.Group.Name, best.Group.Name);
            MoveAll(asking, new JoinDecision(to, JoinReason.Variant, best.Score, Evidence(asking, ranked)));
        }
    }

    // All are decided before the first is moved: the order makes no difference.
    private void JoinShortForms()
    {
        var groups = Groups();
        var moves = new List<((int, int) At, JoinDecision Decision)>();
        for (var article = 0; article < _names.Length; article++)
            for (var e = 0; e < _names[article].Length; e++)
                if (DecideShortForm((article, e), groups) is { } decision)
                    moves.Add(((article, e), decision));
        foreach (var (at, decision) in moves) Move(at, decision);
    }

    private JoinDecision? DecideShortForm((int Article, int Entity) at, NameGroups groups)
    {
        var names = _names[at.Article];
        if (_settled.Contains(names[at.Entity].Name)) return null;
        var asking = new NameGroup(names[at.Entity]);
        asking.Add(at.Article, _articles[at.Article].Entities[at.Entity]);
        var ranked = Judge().Rank(asking, CandidatesOf(asking, groups, names));
        if (!IsClear(ranked)) return null;
        var reason = asking.Person is null ? JoinReason.ShortForm : JoinReason.Surname;
        return new JoinDecision(ranked[0].Group.Name, reason, ranked[0].Score, Evidence(asking, ranked));
    }

    /// <summary>
    /// What a short form of an article may stand for; nothing where the article names somebody in full whom it
    /// could mean and was not joined with.
    /// </summary>
    public static List<(NameGroup Group, NameKinship Kinship)> CandidatesOf(NameGroup asking, NameGroups groups,
        IReadOnlyCollection<EntityName> named)
    {
        var candidates = groups.FullNamesOf(asking).ToList();
        var present = candidates.Where(c => named.Contains(c.Group.Name)).ToList();
        return present.Exists(c => asking.Against(c.Group) is not (true, true))
            ? []
            : [.. candidates.Except(present)];
    }

    /// <summary>Whether the best candidate is sure enough, and enough surer than the next.</summary>
    public static bool IsClear(List<JoinCandidate> ranked) =>
        ranked.Count > 0
            && !ranked[0].Doubtful
            && ranked[0].Score >= Sure
            && (ranked.Count == 1 || ranked[0].Score - ranked[1].Score >= Margin);

    /// <summary>A judge of the names, once spellings have been joined.</summary>
    public JoinJudge Judge() => _judge ??= new JoinJudge(_articles, new ArticleContext(_articles, _names));

    /// <summary>The names as they are now.</summary>
    public NameGroups Groups() => new(_articles, _names, _common);

    private void MoveAll(NameGroup from, JoinDecision decision)
    {
        foreach (var article in from.Articles)
            for (var e = 0; e < _names[article].Length; e++)
                if (_names[article][e] == from.Name) Move((article, e), decision);
    }

    // Two entities that an article tells apart stay two.
    private void Move((int Article, int Entity) at, JoinDecision decision)
    {
        var names = _names[at.Article];
        var to = decision.To;
        var apart = names[at.Entity].Name != to.Name
            && Array.Exists(names, n => n.Name == to.Name);
        if (apart && decision.Reason != JoinReason.Alias) return;
        names[at.Entity] = to;
        var (article, entity) = (_articles[at.Article].Article,
            _articles[at.Article].Entities[at.Entity]);
        var own = new EntityName(entity.Name, entity.Type);
        _joins[at] = new NameJoin(article, entity.Id, own, to, decision.Reason, decision.Score,
            decision.Evidence);
    }

    private string Evidence(NameGroup asking, List<JoinCandidate> ranked)
    {
        var candidates = ranked.Count == 1 ? "no other candidate" : $"likeliest of {ranked.Count} candidates";
        var evidence = $"{candidates}; named so in {CommonNames.NumberOf(ranked[0].Group.Articles.Count)}";
        var shared = SharedBy(asking, ranked[0]);
        return shared.Count > 0 ? $"{evidence}; shared: {string.Join(", ", shared)}" : evidence;
    }

    private List<string> SharedBy(NameGroup asking, JoinCandidate candidate)
    {
        var told = new List<string>();
        foreach (var shared in Judge().Shared(asking, candidate, 2 * MostShared))
            if (told.Count < MostShared && !told.Exists(t => t.Contains(shared, StringComparison.OrdinalIgnoreCase)))
                told.Add(shared);
        return told;
    }
}
