namespace Parallax.Classification.Coding;

/// <summary>Whether coded rows are enough to train and to test a model.</summary>
internal static class CodingChecks
{
    /// <summary>Fewest rows of a class that a warning does not name.</summary>
    private const int FewRowsOfClass = 20;

    /// <summary>Fewest rows without a warning: with fewer, an interval of macro F1 is wider than a tenth.</summary>
    private const int FewRows = 200;

    /// <summary>Refuses rows of which no model can be trained and tested.</summary>
    /// <exception cref="InvalidDataException">
    /// There is one class only, or there are fewer groups than folds.
    /// </exception>
    public static void Check(CodedRows coded, ClassifierOptions options)
    {
        var classes = coded.Rows.Select(row => row.Label).Distinct(StringComparer.Ordinal).ToList();
        if (classes.Count < 2) throw new InvalidDataException(OneClass(classes, coded));
        var groups = coded.Rows.Select(row => row.Group).Distinct(StringComparer.Ordinal).Count();
        if (groups >= options.Folds) return;
        var what = options.Group is { } column ? $"values of '{column}'" : "different texts";
        throw new InvalidDataException(
            $"The {coded.Rows.Count} coded rows have {groups} {what}; {options.Folds} folds need at least as many. "
            + "Code more, or set Folds to fewer.");
    }

    /// <summary>Refuses folds of which one leaves a single class to learn from.</summary>
    /// <exception cref="InvalidDataException">There is such a fold.</exception>
    public static void CheckFolds(IReadOnlyList<CodedRow> rows, int[] folds)
    {
        foreach (var fold in folds.Distinct().Order())
        {
            var left = rows.Where((_, i) => folds[i] != fold).Select(row => row.Label);
            var classes = left.Distinct(StringComparer.Ordinal).ToList();
            if (classes.Count > 1) continue;
            throw new InvalidDataException(
                $"Without fold {fold + 1} all rows are '{classes[0]}'; expected at least two classes to learn from. "
                + "Code more groups of the other classes.");
        }
    }

    /// <summary>What makes the figures less certain than they look.</summary>
    public static IEnumerable<string> Warnings(CodedRows coded, int[] folds)
    {
        var rows = coded.Rows;
        if (rows.Count < FewRows)
            yield return $"Only {rows.Count} rows: with fewer than {FewRows} the figures are rough.";
        foreach (var (label, count) in RareClasses(rows))
            yield return $"Class '{label}' has only {count} rows.";
        var twice = InSeveralFolds(rows, folds);
        if (twice > 0)
            yield return $"{twice} texts are in several folds word for word: the scores are too good by them.";
        if (coded.SetAside > 0)
            yield return $"{coded.SetAside} rows were set aside: text, label, group or target is missing, or the target is not where it is said to be.";
    }

    private static IEnumerable<(string Label, int Count)> RareClasses(IReadOnlyList<CodedRow> rows) =>
        rows.GroupBy(row => row.Label, StringComparer.Ordinal)
            .Select(group => (Label: group.Key, Count: group.Count()))
            .Where(row => row.Count < FewRowsOfClass)
            .OrderBy(row => row.Label, StringComparer.Ordinal);

    private static int InSeveralFolds(IReadOnlyList<CodedRow> rows, int[] folds) =>
        rows.Select(
            (row, i) => (Key: (row.Text, row.Target, row.TargetStart), Fold: folds[i]))
            .GroupBy(row => row.Key)
            .Count(group => group.Select(row => row.Fold).Distinct().Count() > 1);

    private static string OneClass(List<string> classes, CodedRows coded)
    {
        var found = classes.Count == 0
            ? $"No row has a text and a label ({coded.SetAside} were set aside)"
            : $"All {coded.Rows.Count} rows have the label '{classes[0]}'";
        return $"{found}; expected at least two classes. Is it the right column?";
    }
}
