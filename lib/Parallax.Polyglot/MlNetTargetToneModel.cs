using Microsoft.ML;
using Microsoft.ML.Data;
using Parallax.Frames;
using Parallax.Sentiment;

namespace Parallax.Polyglot;

/// <summary>Tone toward a target by a pipeline of ML.NET: words on both sides and lexicon scores, multiclass maximum entropy.</summary>
/// <remarks>It takes the place of the built-in model: <c>new AnalyzerOptions { TargetTone = model }</c>. Thread-safe.</remarks>
public sealed class MlNetTargetToneModel : ITargetToneModel
{
    private readonly MLContext _ml;
    private readonly ITransformer _model;
    private readonly DataViewSchema _input;
    private readonly PredictionEngine<TargetExample, TargetPrediction> _engine;
    private readonly int _negative;
    private readonly int _positive;
    private readonly Lock _lock = new();

    private MlNetTargetToneModel(MLContext ml, ITransformer model, DataViewSchema input)
    {
        (_ml, _model, _input) = (ml, model, input);
        _engine = ml.Model.CreatePredictionEngine<TargetExample, TargetPrediction>(model);
        var names = default(VBuffer<ReadOnlyMemory<char>>);
        _engine.OutputSchema[nameof(TargetPrediction.Score)].GetSlotNames(ref names);
        var labels = names.DenseValues().Select(n => n.ToString()).ToList();
        (_negative, _positive) = (labels.IndexOf("negative"), labels.IndexOf("positive"));
    }

    /// <inheritdoc/>
    public string Version => "mlnet-sdca/1";

    /// <summary>Trains a model from a table.</summary>
    /// <param name="examples">Columns text, start, end (the target's UTF-16 offsets in the text) and label (negative, neutral, positive).</param>
    /// <param name="seed">Seed of all that is drawn.</param>
    /// <exception cref="ArgumentException">A column is missing, or the table has fewer than two labels.</exception>
    public static MlNetTargetToneModel Train(Frame examples, int seed = 1)
    {
        var rows = examples.Rows.Select(row => TargetExample.Of(row.Text("text"), new TextSpan(row.Get<int>("start"), row.Get<int>("end")), row.Text("label"))).ToList();
        if (rows.Select(r => r.Label).Distinct().Count() < 2)
            throw new ArgumentException($"The {rows.Count} examples have fewer than two labels; expected negative, neutral and positive ones.", nameof(examples));
        var ml = new MLContext(seed);
        var data = ml.Data.LoadFromEnumerable(rows);
        var pipeline = ml.Transforms.Conversion.MapValueToKey("Label")
            .Append(ml.Transforms.Text.FeaturizeText("BeforeWords", nameof(TargetExample.Before)))
            .Append(ml.Transforms.Text.FeaturizeText("AfterWords", nameof(TargetExample.After)))
            .Append(ml.Transforms.Concatenate("Features", "BeforeWords", "AfterWords",
                nameof(TargetExample.Tone), nameof(TargetExample.ToneBefore), nameof(TargetExample.ToneAfter)))
            .AppendCacheCheckpoint(ml)
            .Append(ml.MulticlassClassification.Trainers.SdcaMaximumEntropy())
            .Append(ml.Transforms.Conversion.MapKeyToValue("PredictedLabel"));
        return new MlNetTargetToneModel(ml, pipeline.Fit(data), data.Schema);
    }

    /// <summary>Loads a saved model.</summary>
    /// <exception cref="IOException">There is no such file.</exception>
    public static MlNetTargetToneModel Load(string path)
    {
        var ml = new MLContext(seed: 1);
        using var file = File.OpenRead(path);
        var model = ml.Model.Load(file, out var input);
        return new MlNetTargetToneModel(ml, model, input);
    }

    /// <summary>Saves the model as a file of ML.NET's.</summary>
    public void Save(string path)
    {
        using var file = File.Create(path);
        _ml.Model.Save(_model, _input, file);
    }

    /// <inheritdoc/>
    public TargetTone Score(Document document, int sentence, TextSpan target)
    {
        var example = TargetExample.Of(document, sentence, target);
        TargetPrediction prediction;
        lock (_lock) prediction = _engine.Predict(example);
        var label = prediction.PredictedLabel switch { "negative" => ToneLabel.Negative, "positive" => ToneLabel.Positive, _ => ToneLabel.Neutral };
        return new TargetTone(label, Probability(prediction, _positive) - Probability(prediction, _negative));
    }

    private static double Probability(TargetPrediction prediction, int label) => label < 0 ? 0 : prediction.Score[label];
}
