using System.Collections.Frozen;
using Parallax.Entities.Anaphora;
using Parallax.Entities.Labels;
using Parallax.Entities.Linking;
using Parallax.Entities.Names;
using Parallax.Language;

namespace Parallax.Entities.Groups;

/// <summary>Finds groups that act: "Senate Democrats", "the Lund administration", "protesters".</summary>
/// <remarks>
/// Parties, governments and police are bodies; a group is people who have something in common. A group that is only
/// described counts where it is a subject or is mentioned twice.
/// </remarks>
internal sealed class GroupReader
{
    private const int FewestMentions = 2;
    private const double Sure = 0.7;

    private static readonly FrozenSet<string> Nouns = WordLists.Of("group-noun");
    private static readonly FrozenSet<string> Parties = WordLists.Of("group-party");
    private static readonly FrozenSet<string> Parts = WordLists.Of("group-part");
    private static readonly FrozenSet<string> Teams = WordLists.Of("group-team");

    private readonly NameMap _map;
    private readonly Grammar _grammar;
    private readonly Gazetteer _known;
    private readonly WordFacts[] _words;
    private readonly Dictionary<string, Chain> _groups = new(StringComparer.Ordinal);

    /// <summary>A reader of a document whose names are mapped.</summary>
    public GroupReader(NameMap map, Grammar grammar, Gazetteer known) =>
        (_map, _grammar, _known, _words) = (map, grammar, known, map.View.Words);

    /// <summary>Adds the groups to the chains; a party's members are taken out of the chain of the adjective.</summary>
    public void Read(ChainsAndLabels found)
    {
        var taken = Taken(found);
        foreach (var bounds in _map.View.Document.Sentences)
            for (var t = bounds.FirstToken; t < bounds.EndToken; t++)
            {
                if (Parties.Contains(_words[t].Norm)) ReadParty(bounds, t);
                else if (Teams.Contains(_words[t].Norm)) ReadTeam(bounds, t);
                else if (Nouns.Contains(_words[t].Norm) && !taken.Contains(t)) ReadNoun(bounds, t);
            }
        found.Chains.AddRange(_groups.Values.Where(IsActor));
    }

    private static HashSet<int> Taken(ChainsAndLabels found)
    {
        var linked = found.Chains
            .SelectMany(c => c.Links)
            .Select(l => new TokenRange(l.First, l.End));
        var labelled = found.Labels.Select(l => l.Tokens);
        return [.. linked.Concat(labelled).SelectMany(r => Enumerable.Range(r.First, r.Length))];
    }

    // "Republicans", "Senate Democrats"
    private void ReadParty(SentenceBounds bounds, int token)
    {
        if (!_words[token].Capital) return;
        var first = token;
        while (first > bounds.FirstToken && IsPart(_words[first - 1])) first--;
        var name = _map.View.SurfaceOf(first, token + 1);
        if (_map.ChainAt(token) is not { } members)
        {
            if (_grammar.Pos(token) is not PartOfSpeech.Adj) Add(name, LinkOf(first, token + 1, MentionForm.Name));
            return;
        }
        if (members.Type != EntityType.Miscellaneous) return;
        if (_map.LinkAt(token) is not { } link || link.First != token || link.End != token + 1) return;
        members.Links.Remove(link);
        for (var part = first; part < token; part++) Unlink(part);
        Add(name, link with { First = first, Type = EntityType.Group, Rule = "group" });
    }

    // The "House" of "House Democrats" is no mention of its own.
    private void Unlink(int token)
    {
        if (_map.ChainAt(token) is { } chain && _map.LinkAt(token) is { } link) chain.Links.Remove(link);
    }

    private static bool IsPart(WordFacts word) => word.Capital && Parts.Contains(word.Norm);

    // "the Lund administration": the person is named too.
    private void ReadTeam(SentenceBounds bounds, int token)
    {
        if (token - 2 < bounds.FirstToken || _words[token].Capital || !_words[token - 1].Capital) return;
        var isPerson = _map.ChainAt(token - 1) is { Type: EntityType.Person };
        if (!isPerson && !IsUnknownTeam(token - 1)) return;
        var first = isPerson ? _map.LinkAt(token - 1)!.First : token - 1;
        if (!isPerson) Unlink(token - 1);
        Add(_map.View.SurfaceOf(first, token + 1), LinkOf(first, token + 1, MentionForm.Name));
    }

    // "the Vale administration", where nobody is called Vale: but "the Georgia campaign" is one in Georgia.
    private bool IsUnknownTeam(int token)
    {
        if (_words[token - 1].Norm != "the" || _words[token].AllCaps) return false;
        if (_map.LinkAt(token) is not { } name) return _words[token].Letter;
        return name.End - name.First == 1
            && name.Type != EntityType.Miscellaneous
            && _known.Find([_words[token].Norm]) is not { Type: EntityType.Location or EntityType.Person };
    }

    private void ReadNoun(SentenceBounds bounds, int token)
    {
        if (_words[token].Capital && token != bounds.FirstToken || _map.ChainAt(token) is not null) return;
        if (_grammar.Pos(token) is PartOfSpeech.Verb || IsCompound(bounds, token)) return;
        Add(_words[token].Norm, LinkOf(token, token + 1, MentionForm.Nominal));
    }

    // "residents association", "workers' union"
    private bool IsCompound(SentenceBounds bounds, int token)
    {
        if (token + 1 >= bounds.EndToken) return false;
        return _words[token + 1].Norm is "'" or "'s" or "-"
            || _grammar.Pos(token + 1) is PartOfSpeech.Noun or PartOfSpeech.Propn;
    }

    private static Link LinkOf(int first, int end, MentionForm form) =>
        new(first, end, EntityType.Group, form, "group", Sure);

    private void Add(string name, Link link)
    {
        if (!_groups.TryGetValue(name, out var group))
            _groups[name] = group = new Chain
            {
                Name = name,
                Type = EntityType.Group,
                Words = name.ToLowerInvariant().Split(' ')
            };
        group.Links.Add(link);
    }

    private bool IsActor(Chain group) =>
        group.Links.Count >= FewestMentions
        || group.Links.Exists(l => l.Form == MentionForm.Name
            || _grammar.RoleOf(l.First, l.End) == GrammaticalRole.Subject);
}
