using Microsoft.Data.Analysis;
using Parallax.Classification;

namespace Parallax.Tests.Classification;

public sealed class TextClassifierTests
{
    private static TextClassifier Trained => CodedSentences.Trained;

    [Theory]
    [InlineData("Tenants pay a higher rent in Westham.", "housing")]
    [InlineData("Heavy rain and wind came to Westham.", "weather")]
    public void Predict_NewText_GivesItsTopic(string text, string topic) =>
        Assert.Equal(topic, Trained.Predict(text).Label);

    [Fact]
    public void Predict_SeveralTexts_GivesWhatOneByOneGives()
    {
        string[] texts = ["Rain in Westham.", "A flat in Westham.", ""];
        Assert.Equal(texts.Select(text => Trained.Predict(text)), Trained.Predict(texts));
    }

    [Fact]
    public void Predict_OnSeveralThreads_GivesTheSame()
    {
        var expected = Trained.Predict("The rent of a flat by the river.");
        var predicted = new TextPrediction[24];
        Parallel.For(0, predicted.Length, i => predicted[i] = Trained.Predict("The rent of a flat by the river."));
        Assert.All(predicted, prediction => Assert.Equal(expected, prediction));
    }

    [Fact]
    public void Predict_TargetForClassifierOfTexts_IsRefused()
    {
        var error = Assert.Throws<ArgumentException>(() => Trained.Predict("Rain in Westham.", "Westham"));
        Assert.Contains("ClassifierOptions.Target", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Train_Twice_GivesTheSamePredictions()
    {
        var again = TextClassifier.Train(CodedSentences.Table, "text", "label", CodedSentences.ByArticle);
        Assert.Equal(Trained.Evaluation.Predictions, again.Evaluation.Predictions);
        Assert.Equal(Trained.TopWords(), again.TopWords());
    }

    [Fact]
    public void Classes_CapitalsAndAccents_AreInOrdinalOrder()
    {
        var labels = new Dictionary<string, string> { ["housing"] = "b", ["weather"] = "É" };
        var rows = CodedSentences.Rows.Select((row, i) => row with { Label = i % 4 == 0 ? "Z" : labels[row.Label!] });
        var trained = TextClassifier.Train(rows.ToDataFrame(), "text", "label", CodedSentences.ByArticle);
        Assert.Equal(["Z", "b", "É"], trained.Classes);
    }

    [Fact]
    public void TopWords_TwoTopics_AreWordsOfEach()
    {
        var words = Trained.TopWords(3);
        Assert.Equal(6, words.Count);
        Assert.Contains(words, word => word is { Label: "housing", Word: "rent" or "flats" or "tenants" or "flat" });
        Assert.Contains(words, word => word is { Label: "weather", Word: "rain" });
    }

    [Fact]
    public void TopWords_ToDataFrame_HasTheColumnsLabelWordWeight() =>
        Assert.Equal(["label", "word", "weight"], Trained.TopWords(1).ToDataFrame().Columns.Select(c => c.Name));

    [Fact]
    public void Train_UnknownColumn_NamesTheOneMeant()
    {
        var error = Assert.Throws<ArgumentException>(() => TextClassifier.Train(CodedSentences.Table, "text", "labels"));
        Assert.Contains("did you mean 'label'?", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Train_OneClass_IsRefusedByName()
    {
        var rows = CodedSentences.Rows.Where(row => row.Label == "weather").ToDataFrame();
        var error = Assert.Throws<InvalidDataException>(() => TextClassifier.Train(rows, "text", "label"));
        Assert.Contains("All 28 rows have the label 'weather'; expected at least two classes", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Train_FewerGroupsThanFolds_IsRefusedWithBothNumbers()
    {
        var options = CodedSentences.ByArticle with { Folds = 8 };
        var error = Assert.Throws<InvalidDataException>(() => Train(CodedSentences.Rows, options));
        Assert.Contains("7 values of 'article'; 8 folds need at least as many", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Train_FoldWithoutTheOtherClass_IsRefused()
    {
        var rows = CodedSentences.Rows.Where(row => row.Label == "weather" || row.Article == "Arden");
        var error = Assert.Throws<InvalidDataException>(() => Train(rows, CodedSentences.ByArticle));
        Assert.Contains("all rows are 'weather'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Train_FoldsBelowTwo_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Train(CodedSentences.Rows, new ClassifierOptions { Folds = 1 }));

    [Fact]
    public void Train_WithTarget_TellsTwoTargetsOfOneSentenceApart()
    {
        var options = CodedSentences.ByArticle with { Target = "target" };
        var trained = TextClassifier.Train(CodedSentences.Targets, "text", "label", options);
        const string text = "Orrin praised the mayor of Westham, and Vance was fined.";
        var predictions = trained.Predict([(text, "Orrin"), (text, "Vance")]);
        Assert.Equal(["good", "bad"], predictions.Select(p => p.Label));
        Assert.Equal(1, trained.Evaluation.Accuracy);
        Assert.Throws<ArgumentException>(() => trained.Predict(text));
    }

    [Fact]
    public void LearningCurve_SevenArticles_LearnsFromMoreRowsEachTime()
    {
        var curve = Trained.LearningCurve();
        Assert.Equal(curve.OrderBy(p => p.Rows), curve);
        Assert.Equal((1.0, Trained.Evaluation.MacroF1), (curve[^1].Share, curve[^1].MacroF1));
        Assert.InRange(curve.Count, 2, 4);
    }

    [Fact]
    public void PermutationImportance_TopicsToldByWords_NamesWordsAndCharacters()
    {
        var rows = Trained.PermutationImportance();
        Assert.Equal(["characters", "words"], rows.Select(row => row.Features).Order());
        Assert.True(rows[0].MacroF1Loss > 0);
    }

    [Fact]
    public void Apply_Coverage_GivesARowForEachSentenceWithText()
    {
        var coverage = Coverage.Load(Repository.PathOf("data", "sample"));
        var rows = Trained.Apply(coverage);
        Assert.Equal(coverage.Sentences.Count(), rows.Count);
        Assert.Equal(["article", "outlet", "sentence", "label", "probability"], rows.ToDataFrame().Columns.Select(c => c.Name));
    }

    [Fact]
    public void Apply_RecordsWithoutText_SaysWhatIsMissing()
    {
        var analyses = Coverage.Load(Repository.PathOf("data", "sample")).Analyses.Select(a => a with { Text = null });
        var error = Assert.Throws<InvalidOperationException>(() => Trained.Apply(Coverage.Of(analyses)));
        Assert.Contains("records hold no running text", error.Message, StringComparison.Ordinal);
    }

    private static TextClassifier Train(IEnumerable<CodedSentence> rows, ClassifierOptions options)
    {
        DataFrame frame = rows.ToDataFrame();
        return TextClassifier.Train(frame, "text", "label", options);
    }

    [Fact]
    public void Train_TargetAtItsPlace_TellsOccurrencesApart()
    {
        const string text = "Vance was praised, and then Vance was fined.";
        var rows = Enumerable.Range(0, 12).SelectMany(i => new[]
        {
            new { text = $"{i}. {text}", target = "Vance", start = $"{i}. ".Length, label = "good" },
            new { text = $"{i}. {text}", target = "Vance", start = $"{i}. {text}".LastIndexOf("Vance", StringComparison.Ordinal), label = "bad" },
        });
        var options = new ClassifierOptions { Target = "target", TargetStart = "start", Folds = 3 };
        var trained = TextClassifier.Train(rows.ToDataFrame(), "text", "label", options);
        Assert.Equal(1, trained.Evaluation.Accuracy);
        Assert.Equal("bad", trained.Predict(text, new TextSpan(28, 33)).Label);
    }

    [Fact]
    public void Train_TargetThatIsNotWhereItIsSaidToBe_IsSetAside()
    {
        var rows = CodedSentences.Rows.Select((row, i) => new { text = row.Text, label = row.Label, target = row.Text![..3], start = i == 0 ? 1 : 0 });
        var options = new ClassifierOptions { Target = "target", TargetStart = "start", Folds = 2 };
        var evaluation = TextClassifier.Train(rows.ToDataFrame(), "text", "label", options).Evaluation;
        Assert.Equal((55, 1), (evaluation.Rows, evaluation.SetAside));
    }

    [Fact]
    public void Train_StartWithoutTarget_IsRefused()
    {
        var options = new ClassifierOptions { TargetStart = "start" };
        var error = Assert.Throws<ArgumentException>(() => TextClassifier.Train(CodedSentences.Table, "text", "label", options));
        Assert.Contains("without a target", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1, 3)]
    [InlineData(4, 99)]
    public void Predict_PlaceOutsideTheText_IsRefused(int start, int end)
    {
        var trained = TextClassifier.Train(CodedSentences.Targets, "text", "label", new ClassifierOptions { Target = "target", Group = "article" });
        Assert.Throws<ArgumentException>(() => trained.Predict("Vance was fined.", new TextSpan(start, end)));
    }
}
