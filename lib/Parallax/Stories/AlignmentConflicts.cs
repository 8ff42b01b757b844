using Parallax.Stories.Profiles;

namespace Parallax.Stories;

/// <summary>Finds numbers, times, dates and names on which two aligned sentences do not agree.</summary>
internal static class AlignmentConflicts
{
    // Sentences that share less may well speak of different days.
    private const double DateScore = 0.25;

    /// <summary>The conflicts between two sentences that are aligned with the given score.</summary>
    public static IEnumerable<AlignmentConflict> Between(AlignmentProfile a, AlignmentProfile b, double score)
    {
        var (indexA, indexB) = (a.Sentence.Index, b.Sentence.Index);
        foreach (var number in a.Numbers.Where(n => n.Of.Length > 0
            && !b.Numbers.Exists(o => o.Value == n.Value)))
            foreach (var other in b.Numbers.Where(n => n.Of == number.Of
                && !a.Numbers.Exists(o => o.Value == n.Value))
                .Take(1))
                yield return new AlignmentConflict(indexA, indexB, "number", number.Of, number.Printed, other.Printed);
        if (a.Distances.Count == 1
            && b.Distances.Count == 1
            && a.Distances[0] != b.Distances[0])
            yield return new AlignmentConflict(
                indexA,
                indexB,
                "time",
                "distance in time",
                a.Distances[0],
                b.Distances[0]);
        foreach (var (about, nameA, nameB) in AlignmentNames.Conflicts(a, b))
            yield return new AlignmentConflict(indexA, indexB, "name", about, nameA, nameB);
        var (daysA, daysB) = (
            a.Dates.Distinct().ToList(),
            b.Dates.Distinct().ToList());
        if (score >= DateScore && daysA.Count == 1 && daysB.Count == 1 && daysA[0] != daysB[0])
            yield return new AlignmentConflict(
                indexA,
                indexB,
                "date",
                "day",
                $"{daysA[0]:yyyy-MM-dd}",
                $"{daysB[0]:yyyy-MM-dd}");
    }
}
