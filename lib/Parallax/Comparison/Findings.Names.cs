namespace Parallax.Comparison;

/// <content>In which form people are mentioned, and what they are called.</content>
public static partial class Findings
{
    // As many as notebook 2 shows.
    private const int PeopleLookedAt = 2;

    /// <summary>Of the people mentioned most, the one for whom it matters most whether names alone are counted.</summary>
    /// <remarks>Of several articles from an outlet only sums are told: a test would have to tell the outlets apart.</remarks>
    public static Finding ByForm(Coverage coverage)
    {
        var people = MentionProfiles.Of(coverage).Where(p => p.Type == EntityType.Person).GroupBy(p => p.Name, StringComparer.Ordinal).Take(PeopleLookedAt).ToList();
        if (people.Count == 0) return "No person is mentioned";
        if (!coverage.OneArticleEach || coverage.Outlets.Count == 1)
            return $"{people[0].Key} is the person mentioned most: {Wording.Times(people[0].Sum(p => p.All))} in {Wording.Articles(coverage)}, " +
                $"{Wording.Number(people[0].Sum(p => p.Names))} of them by name";
        var person = people.MaxBy(g => Math.Abs(Spread(g, p => p.Names) - Spread(g, p => p.All)))!;
        string Counts(Func<MentionProfile, int> count) => Wording.ByOutlet(coverage, [.. person.Select(p => (p.Outlet, (double)count(p)))], Wording.Times);
        return $"{person.Key}, by name: {Counts(p => p.Names)}; in every form: {Counts(p => p.All)}";
    }

    /// <summary>What a person is called most.</summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="labels">Counts of labels; those of the first person are spoken of.</param>
    public static Finding Called(Coverage coverage, IReadOnlyList<LabelCount> labels)
    {
        if (labels.FirstOrDefault()?.Name is not { } name) return "Nobody of those mentioned most is given a title or described";
        if (Most(coverage, [.. labels.Where(l => l.Name == name).GroupBy(l => (l.Outlet, l.Label)).Select(g => (g.Key.Outlet, g.Key.Label, g.Sum(l => l.Count)))]) is not { } most)
            return $"{name} is given no title and is not described";
        var called = most.Format(l => $"{name} is most often “{l}”", (o, l, times) => $"“{l}” in {o} ({times})");
        return called.StartsWith('“') ? $"{name} is most often {called}" : called;
    }

    // 0 where all outlets have as many, 1 where only one has any.
    private static double Spread(IEnumerable<MentionProfile> person, Func<MentionProfile, int> count)
    {
        var counts = person.Select(count).ToList();
        return counts.Max() == 0 ? 0 : (double)(counts.Max() - counts.Min()) / counts.Max();
    }
}
