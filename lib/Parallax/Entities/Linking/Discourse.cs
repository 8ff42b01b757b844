using Parallax.Entities.Names;
using Parallax.Language;
using Parallax.Numerics;

namespace Parallax.Entities.Linking;

/// <summary>
/// What a text is about, as it stands at one place of it: who was mentioned, how lately and how often.
/// </summary>
internal sealed class Discourse
{
    private const int MostProminent = 4;

    private readonly DocumentView _view;
    private readonly Quotations _quotes;
    private readonly Dictionary<Chain, Referent> _referents = [];
    private readonly Dictionary<Referent, int> _totals = [];
    private readonly List<Referent> _recent = [];
    private readonly int _all;

    /// <summary>The discourse before the first word of a text that names these chains.</summary>
    public Discourse(DocumentView view, IEnumerable<Chain> chains, Gazetteer names, Quotations quotes)
    {
        (_view, _quotes, Grammar) = (view, quotes, new Grammar(view));
        foreach (var chain in chains.Where(c => c.Links.Count > 0)) Open(chain, names);
        _all = Math.Max(1, _totals.Values.Sum());
        Prominent = MostNamed(_totals);
        Persons = [.. MostNamed(_totals.Where(t => t.Key.Type == EntityType.Person)).Union(_totals.Keys
            .Where(r => r.Type == EntityType.Person)
            .OrderBy(r => r.Start)
            .Take(2))];
    }

    /// <summary>The grammar of the text.</summary>
    public Grammar Grammar { get; }

    /// <summary>The referents of the chains.</summary>
    public IReadOnlyDictionary<Chain, Referent> Referents => _referents;

    /// <summary>The referents mentioned so far, the last one first.</summary>
    public IReadOnlyList<Referent> Recent => _recent;

    /// <summary>What the whole text names most.</summary>
    public IReadOnlyList<Referent> Prominent { get; }

    /// <summary>Whom the whole text names most, and whom it names first.</summary>
    public IReadOnlyList<Referent> Persons { get; }

    /// <summary>The words of all names, as hashes.</summary>
    public HashSet<ulong> NameWords() => [.. _referents.Values.SelectMany(r => r.NameWords)];

    /// <summary>How often the whole text names a referent.</summary>
    public int Total(Referent referent) => _totals.GetValueOrDefault(referent);

    /// <summary>The share of a referent in all names of the text, in hundredths.</summary>
    public int Share(Referent referent) => 100 * Total(referent) / _all;

    /// <summary>Takes notice of a mention that names or titles have settled.</summary>
    public void See(Chain chain, Link link) =>
        See(_referents[chain], link.First, link.End,
            link.Form == MentionForm.Name ? -1 : (int)AnaphorKind.Indefinite,
            Grammar.RoleOf(link.First, link.End));

    /// <summary>Takes notice of a mention.</summary>
    public void See(Referent referent, Anaphor anaphor) =>
        See(referent, anaphor.First, anaphor.End, (int)anaphor.Kind, anaphor.Role);

    private void See(Referent referent, int first, int end, int kind, GrammaticalRole role)
    {
        referent.See(first, end, kind, role);
        if (_quotes.At(first) < 0 && Grammar.IsSaying(first, end)) referent.LastSaying = first;
        _recent.Remove(referent);
        _recent.Insert(0, referent);
    }

    private void Open(Chain chain, Gazetteer names)
    {
        var referent = new Referent
        {
            Chain = chain,
                Type = chain.Type,
                Gender = chain.Gender,
                Start = chain.Links.Min(l => l.First),
            NameWords = [.. chain.Words.Select(w => FeatureHash.Of(w))],
                Place = PlaceKinds.Of(chain, names),
        };
        _referents[chain] = referent;
        _totals[referent] = chain.Links.Count;
    }

    private static List<Referent> MostNamed(IEnumerable<KeyValuePair<Referent, int>> totals) =>
        [.. totals
            .OrderByDescending(t => t.Value)
            .ThenBy(t => t.Key.Start)
            .Take(MostProminent)
            .Select(t => t.Key)];
}
