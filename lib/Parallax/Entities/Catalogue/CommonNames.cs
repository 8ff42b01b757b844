using Parallax.Entities.Names;
using Parallax.Numerics;

namespace Parallax.Entities.Catalogue;

/// <summary>What all articles of a coverage together say of a name: its type, and how it is spelled.</summary>
internal sealed class CommonNames
{
    // How many times as many articles must take a name for one thing as for another to settle it.
    private const int Times = 2;
    private const int TimesForPersons = 4;

    private readonly NameTallies _tallies;

    private CommonNames(NameTallies tallies, SettledNames settled)
    {
        _tallies = tallies;
        Types = TypesOf(tallies.Ordered);
        tallies.Rename(Types);
        Spellings = SpellingsOf(tallies.Ordered, settled);
        tallies.Rename(Spellings);
    }

    /// <summary>Names of several words that most articles take for another type of thing.</summary>
    public IReadOnlyDictionary<EntityName, JoinDecision> Types { get; }

    /// <summary>Names that are spelled otherwise in most articles, once types are joined.</summary>
    public IReadOnlyDictionary<EntityName, JoinDecision> Spellings { get; }

    /// <summary>What the counts of all articles say; they are under the joined names afterwards.</summary>
    public static CommonNames Of(NameTallies tallies, SettledNames settled) => new(tallies, settled);

    /// <summary>How common a name is, once types and spellings are joined.</summary>
    public NameCount CountOf(EntityName name) => _tallies.CountOf(name);

    // A name of several words is one thing: that is what most articles take it for.
    private static Dictionary<EntityName, JoinDecision> TypesOf(IReadOnlyList<NameCount> names)
    {
        var decisions = new Dictionary<EntityName, JoinDecision>();
        foreach (var types in names
            .Where(n => n.Name.Name.Contains(' '))
            .GroupBy(n => n.Name.Name, StringComparer.Ordinal))
        {
            var most = types.First();
            foreach (var other in types.Skip(1))
                if (IsClearlyOf(most, other)) decisions.Add(other.Name, OfMost(most, other));
        }

        return decisions;
    }

    // A person is never made a place, and seldom anything else.
    private static bool IsClearlyOf(NameCount most, NameCount other)
    {
        var (person, thing) = (IsPerson(most), IsPerson(other));
        if (person && IsPlace(other) || IsPlace(most) && thing) return false;
        var times = person || thing ? TimesForPersons : Times;
        return (long)times * other.Articles <= most.Articles;
    }

    private static bool IsPerson(NameCount count) => count.Name.Type == EntityType.Person;

    private static bool IsPlace(NameCount count) => count.Name.Type == EntityType.Location;

    private static JoinDecision OfMost(NameCount most, NameCount other)
    {
        var (more, fewer) = (most.Articles, other.Articles);
        var share = Rounding.Significant((double)more / (more + fewer));
        var evidence = $"{Kind(most)} in {NumberOf(more)}, {Kind(other)} in {NumberOf(fewer)}";
        return new JoinDecision(most.Name, JoinReason.Type, share, evidence);
    }

    private static Dictionary<EntityName, JoinDecision> SpellingsOf(
        IReadOnlyList<NameCount> names, SettledNames settled)
    {
        var decisions = new Dictionary<EntityName, JoinDecision>();
        foreach (var spelled in names
            .GroupBy(n => (Folded: NameKey.Fold(n.Name.Name), n.Name.Type))
            .Where(n => n.Key.Folded.Length > 0 && n.Skip(1).Any()))
        {
            var first = spelled.First();
            var most = spelled.FirstOrDefault(n => settled.Contains(n.Name.Name), first);
            var decision = new JoinDecision(most.Name, JoinReason.Spelling, 1,
                $"the same name but for capitals, accents, points or hyphens, in {NumberOf(most.Articles)}");
            foreach (var other in spelled.Where(n => n != most && !settled.Contains(n.Name.Name)))
                decisions.Add(other.Name, decision);
        }

        return decisions;
    }

    /// <summary>A number of articles in words.</summary>
    public static string NumberOf(int articles) => articles == 1 ? "one article" : $"{articles} articles";

    private static string Kind(NameCount count) => count.Name.Type switch
    {
        EntityType.Person => "a person",
        EntityType.Organization => "an organisation",
        EntityType.Location => "a place",
        EntityType.Group => "a group",
        _ => "something else",
    };
}
