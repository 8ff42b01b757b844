using System.Runtime.InteropServices;

namespace Parallax.Entities.Catalogue;

/// <summary>Counts in how many articles, and how often, each name stands.</summary>
/// <remarks>Of all names of a coverage that is larger than memory no more is held than this.</remarks>
internal sealed class NameTallies
{
    private readonly Dictionary<EntityName, (int Articles, int Mentions)> _counts = [];

    /// <summary>The names that were counted, the commonest first.</summary>
    public IReadOnlyList<NameCount> Ordered
    {
        get
        {
            var counts = _counts.Select(c => new NameCount(c.Key, c.Value.Articles, c.Value.Mentions)).ToArray();
            Array.Sort(counts, NameCount.Compare);
            return counts;
        }
    }

    /// <summary>The tallies of some articles under their own names.</summary>
    public static NameTallies Of(IEnumerable<ArticleAnalysis> articles, SettledNames settled)
    {
        var tallies = new NameTallies();
        foreach (var article in articles)
        {
            foreach (var name in article.Entities.GroupBy(settled.NameOf))
                tallies.Add(name.Key, (1, name.Sum(entity => entity.Mentions.Count)));
        }

        return tallies;
    }

    /// <summary>Adds the counts of other articles.</summary>
    public void Add(NameTallies other)
    {
        foreach (var (name, counts) in other._counts) Add(name, counts);
    }

    /// <summary>Puts names under others: an article that has both is counted for each.</summary>
    public void Rename(IReadOnlyDictionary<EntityName, JoinDecision> decisions)
    {
        foreach (var (name, decision) in decisions)
            if (_counts.Remove(name, out var counts)) Add(decision.To, counts);
    }

    /// <summary>How common a name is; in no article where it was not counted.</summary>
    public NameCount CountOf(EntityName name)
    {
        var (articles, mentions) = _counts.GetValueOrDefault(name);
        return new NameCount(name, articles, mentions);
    }

    private void Add(EntityName name, (int Articles, int Mentions) more)
    {
        ref var counts = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, name, out _);
        counts = (counts.Articles + more.Articles, counts.Mentions + more.Mentions);
    }
}
