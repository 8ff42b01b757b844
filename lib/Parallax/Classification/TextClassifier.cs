using Microsoft.Data.Analysis;
using Parallax.Classification.Coding;
using Parallax.Classification.Models;
using Parallax.Classification.Validation;
using Parallax.Numerics;

namespace Parallax.Classification;

/// <summary>A classifier of texts that learns a researcher's own question from texts coded by hand.</summary>
/// <remarks>
/// A maximum entropy model (ML.NET's L-BFGS, one thread: the same rows give the same model) over words, pairs of words
/// and runs of three characters, its probabilities scaled so that they agree with what was right in the tests.
/// Predictions may be made on several threads.
/// </remarks>
public sealed class TextClassifier
{
    private readonly TextModel _model;
    private readonly TrainingSet? _set;
    private readonly CrossValidation? _validation;

    private TextClassifier(TrainingSet set, CrossValidation validation)
    {
        (_set, _validation, Options) = (set, validation, set.Options);
        var heldOut = new HeldOutProbabilities(set, validation.Logits(set.Features));
        _model = set.Fit(Enumerable.Range(0, set.Rows.Count)).With(heldOut.Factor);
        Evaluation = Evaluations.Of(set, heldOut);
    }

    private TextClassifier(ModelHeader header, TextModel model)
    {
        (_model, Options, Evaluation) = (model, header.Options, header.Evaluation);
    }

    /// <summary>How it was trained.</summary>
    public ClassifierOptions Options { get; }

    /// <summary>The classes in ordinal order.</summary>
    public IReadOnlyList<string> Classes => _model.Classes;

    /// <summary>How well it does on texts that it has not seen.</summary>
    public ClassifierEvaluation Evaluation { get; }

    /// <summary>Trains a classifier on all coded rows, and tests it by cross-validation.</summary>
    /// <param name="rows">A row for each coded text; rows without a text or a label are set aside and counted.</param>
    /// <param name="text">The column with the texts.</param>
    /// <param name="label">The column with the classes; numbers and booleans are classes too.</param>
    /// <param name="options">Groups, target and folds.</param>
    /// <exception cref="ArgumentException">A column is not there, or an option is out of its range.</exception>
    /// <exception cref="InvalidDataException">
    /// There is one class only, or too few groups for the folds.
    /// </exception>
    public static TextClassifier Train(
        DataFrame rows,
        string text,
        string label,
        ClassifierOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        options ??= new ClassifierOptions();
        options.Check();
        var set = new TrainingSet(CodedRows.Read(rows, text, label, options), options);
        return new TextClassifier(set, new CrossValidation(set));
    }

    /// <summary>Loads a classifier that <see cref="Save"/> wrote.</summary>
    /// <remarks>ML.NET's models can name code to be loaded: open only files whose origin you know.</remarks>
    /// <exception cref="InvalidDataException">The file is damaged, of another format, or something else.</exception>
    /// <exception cref="IOException">There is no such file.</exception>
    public static TextClassifier Load(string path)
    {
        var (header, model) = ModelFile.Read(path);
        return new TextClassifier(header, model);
    }

    /// <summary>Saves the classifier and its evaluation, without the coded texts and the predictions of them.</summary>
    /// <exception cref="IOException">The place cannot be written to.</exception>
    public void Save(string path) => ModelFile.Write(path, _model, Options, Evaluation);

    /// <summary>The class of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="target">The words in it that the class is about; only where it was trained with targets.</param>
    /// <exception cref="ArgumentException">A target is given that it was not trained for, or is lacking.</exception>
    public TextPrediction Predict(string text, string? target = null)
    {
        CheckTarget(target is not null);
        return Predict([FeatureReader.Read(text, target)])[0];
    }

    /// <summary>The class of a target at its place in a text.</summary>
    /// <exception cref="ArgumentException">It was trained without targets, or the place is not in the text.</exception>
    public TextPrediction Predict(string text, TextSpan target)
    {
        CheckTarget(isGiven: true);
        if (target.Start < 0 || target.End > text.Length || target.Length < 1)
            throw new ArgumentException($"The target {target} is not in the text of {text.Length} characters.");
        return Predict([FeatureReader.Read(text, target.Of(text).ToString(), target.Start)])[0];
    }

    /// <summary>The classes of texts, in their order: faster than one by one.</summary>
    /// <exception cref="ArgumentException">It was trained with targets.</exception>
    public IReadOnlyList<TextPrediction> Predict(IEnumerable<string> texts)
    {
        CheckTarget(isGiven: false);
        return Predict([.. texts.Select(text => FeatureReader.Read(text, target: null))]);
    }

    /// <summary>The classes of the targets in texts, in their order.</summary>
    /// <exception cref="ArgumentException">It was trained without targets.</exception>
    public IReadOnlyList<TextPrediction> Predict(IEnumerable<(string Text, string Target)> targets)
    {
        CheckTarget(isGiven: true);
        return Predict([.. targets.Select(t => FeatureReader.Read(t.Text, t.Target))]);
    }

    /// <summary>The classes of all sentences of a coverage whose text is at hand.</summary>
    /// <returns>Rows by article, then in the order of the text.</returns>
    /// <exception cref="ArgumentException">It was trained with targets.</exception>
    /// <exception cref="InvalidOperationException">No article has its text.</exception>
    public IReadOnlyList<ClassifiedSentence> Apply(Coverage coverage)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        var analyses = coverage.Analyses.Where(analysis => analysis.Text is not null).ToList();
        if (analyses.Count == 0) throw NoText(coverage);
        var predictions = Predict(analyses.SelectMany(Texts));
        return [.. analyses.SelectMany(analysis => analysis.Sentences).Zip(predictions, Classified)];
    }

    /// <summary>The words, and pairs of words, that speak most for each class.</summary>
    /// <param name="count">How many for each class at the most.</param>
    /// <remarks>
    /// Weights of the model trained on all rows. They say what the model goes by, which with few rows is often a word
    /// that the coded texts happen to share.
    /// </remarks>
    public IReadOnlyList<TopWord> TopWords(int count = 10)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        return [.. WordWeights.Top(_model, count)];
    }

    /// <summary>
    /// The scores when only 25, 50 and 75 % of the groups are learnt from: whether more coding would help.
    /// </summary>
    /// <remarks>Trains three times as many models as there are folds.</remarks>
    /// <exception cref="InvalidOperationException">It was loaded from a file, which holds no coded texts.</exception>
    public IReadOnlyList<LearningPoint> LearningCurve() =>
        [.. Validation.LearningCurve.Of(CodedTexts(), _validation!)];

    /// <summary>What is lost when rows of a fold exchange a group of features (mean of five exchanges).</summary>
    /// <exception cref="InvalidOperationException">It was loaded from a file, which holds no coded texts.</exception>
    public IReadOnlyList<FeatureImportance> PermutationImportance() =>
        [.. PermutedFeatures.Of(CodedTexts(), _validation!)];

    private TextPrediction[] Predict(FeatureRow[] rows) => [.. _model.Logits(rows).Select(Prediction)];

    private TextPrediction Prediction(double[] logits)
    {
        var probabilities = Temperature.Probabilities(logits, _model.Factor);
        var best = ClassVector.Best(probabilities);
        return new TextPrediction(Classes[best], Rounding.Significant(probabilities[best]));
    }

    private static IEnumerable<string> Texts(ArticleAnalysis analysis) =>
        analysis.Sentences.Select(sentence => sentence.Span.Of(analysis.Text!).ToString());

    private static ClassifiedSentence Classified(Sentence sentence, TextPrediction prediction) =>
        new(sentence.Article, sentence.Index, prediction.Label, prediction.Probability);

    private void CheckTarget(bool isGiven)
    {
        if (isGiven && Options.Target is null)
            throw new ArgumentException(
                "A target was given; this classifier was trained on whole texts. "
                + "Set ClassifierOptions.Target to train one for targets.");
        if (!isGiven && Options.Target is { } column)
            throw new ArgumentException(
                $"No target was given; this classifier was trained with targets (column '{column}'). "
                + "Give each text with the words in it that the class is about.");
    }

    private TrainingSet CodedTexts() => _set ?? throw new InvalidOperationException(
        "This classifier was loaded from a file, which holds no coded texts; expected one that was trained here. "
        + "Train it again for this figure.");

    private static InvalidOperationException NoText(Coverage coverage) => new(
        $"None of the {coverage.Articles.Count} articles has its text: records hold no running text. "
        + "Load the coverage from the articles' files.");
}
