using Parallax.Entities.Anaphora.Features;
using Parallax.Entities.Anaphora.Speakers;
using Parallax.Entities.Linking;
using Parallax.Entities.Names;
using Parallax.Numerics;

namespace Parallax.Entities.Anaphora;

/// <summary>
/// What a text is about, seen from one place of it: who was mentioned, how lately and how often.
/// </summary>
internal sealed class Discourse
{
    private const int MostProminent = 4;
    private const int FirstPersons = 2;

    private readonly Quotations _quotes;
    private readonly Dictionary<Chain, Referent> _referents = [];
    private readonly Dictionary<Referent, int> _totals = [];
    private readonly List<Referent> _recent = [];
    private readonly int _all;

    /// <summary>The discourse before the first word of a text that names these chains.</summary>
    public Discourse(Grammar grammar, IEnumerable<Chain> chains, Gazetteer names, Quotations quotes)
    {
        (_quotes, Grammar) = (quotes, grammar);
        foreach (var chain in chains.Where(c => c.Links.Count > 0)) Open(chain, names);
        _all = Math.Max(1, _totals.Values.Sum());
        Prominent = MostNamed(_totals);
        var persons = _totals.Where(t => t.Key.Type == EntityType.Person).ToList();
        var first = persons.Select(t => t.Key).OrderBy(r => r.Start).Take(FirstPersons);
        Persons = [.. MostNamed(persons).Union(first)];
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
    public void See(Chain chain, Link link)
    {
        var kind = link.Form == MentionForm.Name ? SeenMention.Name : (int)AnaphorKind.Indefinite;
        See(_referents[chain],
            new SeenMention(link.First, link.End, kind, Grammar.RoleOf(link.First, link.End)));
    }

    /// <summary>Takes notice of a mention.</summary>
    public void See(Referent referent, Anaphor anaphor) =>
        See(referent, new SeenMention(anaphor.First, anaphor.End, (int)anaphor.Kind, anaphor.Role));

    private void See(Referent referent, SeenMention mention)
    {
        referent.See(mention);
        var heard = _quotes.At(mention.First) < 0 && Grammar.IsSaying(mention.First, mention.End);
        if (heard) referent.LastSaying = mention.First;
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
