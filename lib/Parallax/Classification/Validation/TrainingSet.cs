using Parallax.Classification.Coding;
using Parallax.Classification.Models;

namespace Parallax.Classification.Validation;

/// <summary>Coded rows with their features and folds.</summary>
internal sealed class TrainingSet
{
    private readonly Dictionary<string, int> _places;

    public TrainingSet(CodedRows coded, ClassifierOptions options)
    {
        CodingChecks.Check(coded, options);
        Coded = coded;
        Options = options;
        Folds = GroupFolds.Of(Rows, options);
        CodingChecks.CheckFolds(Rows, Folds);
        Features = [.. Rows.Select(row => FeatureReader.Read(row.Text, row.Target, row.TargetStart, row.Label))];
        var labels = Rows.Select(row => row.Label).Distinct(StringComparer.Ordinal);
        Classes = [.. labels.Order(StringComparer.Ordinal)];
        _places = new(StringComparer.Ordinal);
        foreach (var label in Classes) _places[label] = _places.Count;
    }

    public CodedRows Coded { get; }

    public IReadOnlyList<CodedRow> Rows => Coded.Rows;

    public ClassifierOptions Options { get; }

    /// <summary>The fold of each row.</summary>
    public int[] Folds { get; }

    public FeatureRow[] Features { get; }

    /// <summary>The classes in ordinal order.</summary>
    public IReadOnlyList<string> Classes { get; }

    public int GroupCount => Rows.Select(row => row.Group).Distinct(StringComparer.Ordinal).Count();

    /// <summary>The number of a row's class.</summary>
    public int Class(int row) => _places[Rows[row].Label];

    /// <summary>The positions of the rows that fulfil a condition.</summary>
    public int[] Where(Func<int, bool> condition) =>
        [.. Enumerable.Range(0, Rows.Count).Where(condition)];

    /// <summary>A model of some rows.</summary>
    public TextModel Fit(IEnumerable<int> rows) =>
        TextModel.Fit([.. rows.Select(row => Features[row])], Options);

    /// <summary>Coded classes against those of the highest logit or probability.</summary>
    public ConfusionMatrix Confusion(double[][] scores)
    {
        var matrix = new ConfusionMatrix(Classes.Count);
        for (var row = 0; row < Rows.Count; row++)
            matrix.Add(Class(row), ClassVector.Best(scores[row]));
        return matrix;
    }
}
