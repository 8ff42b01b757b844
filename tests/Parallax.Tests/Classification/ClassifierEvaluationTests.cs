using Parallax.Classification;

namespace Parallax.Tests.Classification;

public sealed class ClassifierEvaluationTests
{
    private static ClassifierEvaluation Evaluation => CodedSentences.Trained.Evaluation;

    [Fact]
    public void Predictions_AreOneForEachRow_GroupsInOneFold()
    {
        Assert.Equal(Enumerable.Range(0, 56), Evaluation.Predictions.Select(p => p.Row));
        Assert.All(Evaluation.Predictions.GroupBy(p => p.Group), group => Assert.Single(group.Select(p => p.Fold).Distinct()));
        Assert.Equal(5, Evaluation.Predictions.Select(p => p.Fold).Distinct().Count());
    }

    [Fact]
    public void Scores_AreThoseOfThePredictions()
    {
        var right = Evaluation.Predictions.Count(p => p.Predicted == p.Label);
        Assert.Equal(right / 56.0, Evaluation.Accuracy, 5);
        Assert.Equal(56, Evaluation.Confusion.Sum(cell => cell.Count));
        Assert.Equal(right, Evaluation.Confusion.Where(cell => cell.Label == cell.Predicted).Sum(cell => cell.Count));
        Assert.Equal(Evaluation.Classes.Average(c => c.F1), Evaluation.MacroF1, 5);
        Assert.Equal(56, Evaluation.Calibration.Sum(row => row.Count));
    }

    [Fact]
    public void Majority_TwoEqualClasses_IsTheFirst()
    {
        Assert.Equal(("housing", 0.5), (Evaluation.MajorityClass, Evaluation.MajorityAccuracy));
        // F1 is 2/3 for the class always given and 0 for the other.
        Assert.Equal(1 / 3.0, Evaluation.MajorityBaseline, 5);
    }

    [Fact]
    public void Summary_SmallSample_SaysFoldsRowsIntervalBaselineAndWarning()
    {
        Assert.StartsWith("In 5 folds by article (56 coded rows, 7 values of article), macro F1 is ", Evaluation.Summary, StringComparison.Ordinal);
        Assert.Contains("95 % interval", Evaluation.Summary, StringComparison.Ordinal);
        Assert.Contains("Always 'housing' would have macro F1 0.33 and accuracy 0.50", Evaluation.Summary, StringComparison.Ordinal);
        Assert.Contains("Only 56 rows", Evaluation.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Classes_ToDataFrame_HasCountsAndScores() =>
        Assert.Equal(["label", "count", "predicted", "precision", "recall", "f1"], Evaluation.Classes.ToDataFrame().Columns.Select(c => c.Name));

    [Fact]
    public void LabelsWithoutSignal_ScoreNearChance()
    {
        // Each article's label has nothing to do with its words.
        var rows = CodedSentences.Rows.Select((row, i) => row with { Label = (i * 7 + i / 4) % 3 == 0 ? "x" : "y" });
        var evaluation = TextClassifier.Train(rows.ToDataFrame(), "text", "label", CodedSentences.ByArticle).Evaluation;
        Assert.InRange(evaluation.MacroF1, 0, 0.75);
        Assert.InRange(evaluation.Agreement!.Value, -0.6, 0.5);
    }

    [Fact]
    public void Train_MissingLabels_AreSetAsideAndCounted()
    {
        var rows = CodedSentences.Rows.Select((row, i) => i < 3 ? row with { Label = null } : row);
        var evaluation = TextClassifier.Train(rows.ToDataFrame(), "text", "label", CodedSentences.ByArticle).Evaluation;
        Assert.Equal((3, 53), (evaluation.SetAside, evaluation.Rows));
        Assert.Contains("3 rows were set aside", evaluation.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Train_OneTextInSeveralArticles_IsWarnedOf()
    {
        var rows = CodedSentences.Rows.Select(row => row.Text!.StartsWith("A storm", StringComparison.Ordinal) ? row with { Text = "A storm passed." } : row);
        var evaluation = TextClassifier.Train(rows.ToDataFrame(), "text", "label", CodedSentences.ByArticle).Evaluation;
        Assert.Contains("1 texts are in several folds word for word: the scores are too good by them.", evaluation.Warnings);
    }

    [Fact]
    public void Train_WithoutGroup_KeepsRowsOfOneTextTogether()
    {
        var rows = CodedSentences.Rows.Concat(CodedSentences.Rows);
        var evaluation = TextClassifier.Train(rows.ToDataFrame(), "text", "label").Evaluation;
        Assert.Equal((112, 56), (evaluation.Rows, evaluation.Groups));
        Assert.DoesNotContain(evaluation.Warnings, warning => warning.Contains("word for word", StringComparison.Ordinal));
    }
}
