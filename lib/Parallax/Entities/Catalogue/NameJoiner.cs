using Parallax.Entities.Names;
using Parallax.Numerics;

namespace Parallax.Entities.Catalogue;

/// <summary>Decides under which name each entity of a coverage's articles is counted.</summary>
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

    // How many times as many articles must take a name for one thing as for another to settle it.
    private const int Times = 2;
    private const int TimesForPersons = 4;

    /// <summary>
    /// The least probability with which a surname or short form is joined, and the least distance to the next
    /// candidate.
    /// </summary>
    public const double Sure = 0.85, Margin = 0.3;

    private readonly ArticleAnalysis[] _articles;
    private readonly EntityName[][] _names;
    private readonly Dictionary<string, Alias> _aliases = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(int Article, int Entity), NameJoin> _joins = [];
    private JoinJudge? _judge;

    /// <summary>A joiner for articles under their own names, whatever their order.</summary>
    public NameJoiner(IEnumerable<ArticleAnalysis> articles, AliasFile? aliases = null)
    {
        // Neighbours in number are neighbours in time: contexts are compared among the nearest.
        _articles = [.. articles
            .OrderBy(a => a.Article.Published?.Value.UtcTicks ?? long.MaxValue)
            .ThenBy(a => a.Article.Id, StringComparer.Ordinal)];
        _names = [.. _articles.Select(a => a.Entities
            .Select(e => new EntityName(e.Name, e.Type))
            .ToArray())];
        foreach (var alias in aliases?.Aliases ?? [])
            foreach (var form in alias.Forms.Prepend(alias.Name)) _aliases.TryAdd(form, alias);
    }

    /// <summary>The articles, by date.</summary>
    public IReadOnlyList<ArticleAnalysis> Articles => _articles;

    /// <summary>The names found so far, article by article and entity by entity.</summary>
    public IReadOnlyList<EntityName[]> Names => _names;

    /// <summary>What was joined, by article and entity.</summary>
    public IEnumerable<NameJoin> Joins =>
        _joins.Values.OrderBy(j => j.Article.Id, StringComparer.Ordinal).ThenBy(j => j.Entity);

    /// <summary>Joins all that can be joined.</summary>
    public void Join()
    {
        JoinFullNames();
        if (_articles.Length > 1) JoinShortForms();
    }

    /// <summary>Joins all but surnames and short forms.</summary>
    public void JoinFullNames()
    {
        JoinAliases();
        if (_articles.Length < 2) return;
        JoinTypes();
        JoinSpellings();
        JoinVariants();
    }

    /// <summary>Joins what the user's aliases join, and nothing else.</summary>
    public void JoinAliases()
    {
        for (var i = 0; i < _names.Length; i++)
            for (var e = 0; e < _names[i].Length; e++)
            {
                var name = _names[i][e].Name;
                if (!_aliases.TryGetValue(name, out var alias) || alias.Name == name) continue;
                var evidence = $"{AliasFile.FileName} gives '{name}' as a form of it";
                Move((i, e),
                    new JoinDecision(new EntityName(alias.Name, alias.Type), JoinReason.Alias, 1, evidence));
            }
    }

    // A name of several words is one thing: that is what most articles take it for.
    private void JoinTypes()
    {
        var byName = Groups().All
            .Where(g => g.Name.Name.Contains(' '))
            .GroupBy(g => g.Name.Name, StringComparer.Ordinal);
        foreach (var groups in byName)
        {
            var most = groups.First();
            foreach (var other in groups.Skip(1))
                if (IsClearlyOf(most, other)) MoveAll(other, OfMost(most, other));
        }
    }

    // A person is never made a place, and seldom anything else.
    private static bool IsClearlyOf(NameGroup most, NameGroup other)
    {
        var (person, thing) = (IsPerson(most), IsPerson(other));
        if (person && IsPlace(other) || IsPlace(most) && thing) return false;
        var times = person || thing ? TimesForPersons : Times;
        return times * other.Articles.Count <= most.Articles.Count;
    }

    private static bool IsPerson(NameGroup group) => group.Name.Type == EntityType.Person;

    private static bool IsPlace(NameGroup group) => group.Name.Type == EntityType.Location;

    private static JoinDecision OfMost(NameGroup most, NameGroup other)
    {
        var (more, fewer) = (most.Articles.Count, other.Articles.Count);
        var share = Rounding.Significant((double)more / (more + fewer));
        var evidence =
            $"{Kind(
                most.Name.Type)} in {Number(
                    more)}, {Kind(other.Name.Type)} in {Number(fewer)}";
        return new JoinDecision(most.Name, JoinReason.Type, share, evidence);
    }

    private void JoinSpellings()
    {
        foreach (var name in Groups().All
            .Where(g => g.Folded.Length > 0)
            .GroupBy(g => (g.Folded, g.Name.Type))
            .Where(n => n.Count() > 1))
        {
            var most = name.FirstOrDefault(g => IsSettled(g.Name.Name)) ?? name.First();
            foreach (var other in name.Where(g => g != most && !IsSettled(g.Name.Name)))
                MoveAll(other, new JoinDecision(most.Name, JoinReason.Spelling, 1,
                    $"the same name but for capitals, accents, points or hyphens, in {Number(most.Articles.Count)}"));
        }
    }

    // The commonest first: what a rarer one joins has found its own place by then.
    private void JoinVariants()
    {
        var groups = Groups();
        var joined = new Dictionary<EntityName, EntityName>();
        foreach (var asking in groups.All.Where(g => !IsSettled(g.Name.Name)))
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
        if (IsSettled(names[at.Entity].Name)) return null;
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

    /// <summary>Whether an alias file settles whom or what a name means.</summary>
    public bool IsSettled(string name) =>
        _aliases.ContainsKey(name) || Lexicon.Default.Names.FindCanonical(name) is not null;

    /// <summary>A judge of the names, once spellings have been joined.</summary>
    public JoinJudge Judge() => _judge ??= new JoinJudge(_articles, new ArticleContext(_articles, _names));

    /// <summary>The names as they are now.</summary>
    public NameGroups Groups() => new(_articles, _names);

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
        var evidence = $"{candidates}; named so in {Number(ranked[0].Group.Articles.Count)}";
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

    private static string Number(int count) => count == 1 ? "one article" : $"{count} articles";

    private static string Kind(EntityType type) => type switch
    {
        EntityType.Person => "a person",
        EntityType.Organization => "an organisation",
        EntityType.Location => "a place",
        EntityType.Group => "a group",
        _ => "something else",
    };
}
