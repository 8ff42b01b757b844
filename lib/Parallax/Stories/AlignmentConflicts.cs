using Parallax.Stories.Profiles;

namespace Parallax.Stories;

/// <summary>Finds numbers, times, dates and names on which two aligned sentences do not agree.</summary>
internal static class AlignmentConflicts
{
    // Sentences that share less may well speak of different days.
    private const double DateScore = 0.25;

    /// <summary>The conflicts between two sentences that are aligned.</summary>
    public static IEnumerable<AlignmentConflict> Between(ScoredPair pair)
    {
        var (a, b) = (pair.A, pair.B);
        var found = Numbers(a, b).Concat(Times(a, b)).Concat(Names(a, b));
        return pair.Score >= DateScore ? found.Concat(Days(a, b)) : found;
    }

    // Of what both count, the first number of each that the other does not have.
    private static IEnumerable<AlignmentConflict> Numbers(AlignmentProfile a, AlignmentProfile b) =>
        from number in a.Numbers
        where number.Of.Length > 0 && !HasNumber(b, number.Value)
        let others = b.Numbers.Where(other => other.Of == number.Of && !HasNumber(a, other.Value))
        from other in others.Take(1)
        select Conflict((a, b), ("number", number.Of), (number.Printed, other.Printed));

    private static bool HasNumber(AlignmentProfile sentence, string value) =>
        sentence.Numbers.Exists(number => number.Value == value);

    private static IEnumerable<AlignmentConflict> Times(AlignmentProfile a, AlignmentProfile b)
    {
        if (a.Distances is not [var first] || b.Distances is not [var second]) yield break;
        if (first == second) yield break;
        yield return Conflict((a, b), ("time", "distance in time"), (first, second));
    }

    private static IEnumerable<AlignmentConflict> Names(AlignmentProfile a, AlignmentProfile b) =>
        from conflict in AlignmentNames.Conflicts(a, b)
        select Conflict((a, b), ("name", conflict.About), (conflict.A, conflict.B));

    private static IEnumerable<AlignmentConflict> Days(AlignmentProfile a, AlignmentProfile b)
    {
        DateOnly[] first = [.. a.Dates.Distinct()];
        DateOnly[] second = [.. b.Dates.Distinct()];
        if (first.Length != 1 || second.Length != 1 || first[0] == second[0]) yield break;
        var days = ($"{first[0]:yyyy-MM-dd}", $"{second[0]:yyyy-MM-dd}");
        yield return Conflict((a, b), ("date", "day"), days);
    }

    private static AlignmentConflict Conflict(
        (AlignmentProfile A, AlignmentProfile B) sentences,
        (string Kind, string About) what,
        (string A, string B) values) =>
        new(
            sentences.A.Sentence.Index,
            sentences.B.Sentence.Index,
            what.Kind,
            what.About,
            values.A,
            values.B);
}
