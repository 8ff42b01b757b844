namespace Parallax.Classification;

/// <summary>How a classifier is trained and tested.</summary>
public sealed record ClassifierOptions
{
    /// <summary>Fewest folds that a test can have.</summary>
    internal const int MinFolds = 2;

    /// <summary>
    /// The column that tells which rows belong together, such as the article's id: a group is never in two folds.
    /// Null where every row is on its own; then rows of one text are a group.
    /// </summary>
    public string? Group { get; init; }

    /// <summary>
    /// The column with the words in the text that the label is about, such as a name; null where the label is about
    /// the whole text.
    /// </summary>
    public string? Target { get; init; }

    /// <summary>
    /// The column with the place in the text where the target begins, in UTF-16 code units from 0; null where its first
    /// occurrence is meant.
    /// </summary>
    public string? TargetStart { get; init; }

    /// <summary>Number of folds of the cross-validation, from 2.</summary>
    public int Folds { get; init; } = 5;

    /// <summary>Seed of the folds, of the bootstrap and of the permutations.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Weight of the squared weights in the loss (ridge penalty); larger for fewer rows.</summary>
    public double L2 { get; init; } = 1;

    /// <summary>Most iterations of the optimiser (L-BFGS).</summary>
    public int Iterations { get; init; } = 60;

    /// <summary>Checks the numbers.</summary>
    /// <exception cref="ArgumentException">One is out of its range.</exception>
    internal void Check()
    {
        if (TargetStart is not null && Target is null)
            throw new ArgumentException(
                $"{nameof(ClassifierOptions)}.{nameof(TargetStart)} is '{TargetStart}' without a target; expected "
                + $"{nameof(Target)} to name the column with the words that begin there.");
        if (Folds < MinFolds) throw OutOfRange(nameof(Folds), Folds, "at least 2; 5 is usual");
        if (Iterations < 1) throw OutOfRange(nameof(Iterations), Iterations, "at least 1; 60 is usual");
        if (!(L2 >= 0 && double.IsFinite(L2))) throw OutOfRange(nameof(L2), L2, "a number from 0; 1 is usual");
    }

    private static ArgumentException OutOfRange(string option, double found, string expected) =>
        new(FormattableString.Invariant($"{nameof(ClassifierOptions)}.{option} is {found}; expected {expected}."));
}
