using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Parallax.Classification.Models;

/// <summary>A maximum entropy model of ML.NET over word and character n-grams.</summary>
/// <remarks>Scoring is thread-safe: every call makes its own view and cursor.</remarks>
internal sealed class TextModel
{
    private readonly MLContext _context;
    private readonly ITransformer _transformer;

    // ML.NET's places of the classes, in ordinal order of the classes.
    private readonly int[] _order;

    private TextModel(MLContext context, ITransformer transformer)
    {
        _context = context;
        _transformer = transformer;
        Schema = transformer.GetOutputSchema(View([]).Schema);
        var keys = Keys(Schema[ModelPipeline.Key]);
        _order = [.. Enumerable.Range(0, keys.Length).OrderBy(k => keys[k], StringComparer.Ordinal)];
        Classes = Ordered(keys);
    }

    /// <summary>The classes, in ordinal order: that of the scores.</summary>
    public IReadOnlyList<string> Classes { get; }

    /// <summary>The columns of the output.</summary>
    public DataViewSchema Schema { get; }

    /// <summary>The weights of the last step.</summary>
    public MaximumEntropyModelParameters Parameters
    {
        get
        {
            var last = ((IEnumerable<ITransformer>)_transformer).Last();
            var predictor = (IPredictionTransformer<object>)last;
            return (MaximumEntropyModelParameters)predictor.Model;
        }
    }

    /// <summary>Trains a model; the same rows in the same order give the same model.</summary>
    public static TextModel Fit(IReadOnlyList<FeatureRow> rows, ClassifierOptions options)
    {
        var context = new MLContext(options.Seed);
        var view = context.Data.LoadFromEnumerable(rows);
        return new TextModel(context, ModelPipeline.Of(context, options).Fit(view));
    }

    /// <summary>Reads what <see cref="Save"/> wrote.</summary>
    public static TextModel Load(Stream stream)
    {
        var context = new MLContext();
        return new TextModel(context, context.Model.Load(stream, out _));
    }

    /// <summary>Writes it in ML.NET's format.</summary>
    public void Save(Stream stream) => _context.Model.Save(_transformer, View([]).Schema, stream);

    /// <summary>For each row the probabilities of the <see cref="Classes"/>.</summary>
    public float[][] Score(IReadOnlyList<FeatureRow> rows)
    {
        if (rows.Count == 0) return [];
        var scored = _transformer.Transform(View(rows));
        return [.. scored.GetColumn<float[]>(ModelPipeline.Score).Select(Ordered)];
    }

    /// <summary>What ML.NET gives for each class, in the order of the <see cref="Classes"/>.</summary>
    public T[] Ordered<T>(T[] values) =>
        [.. _order.Select(k => values[k])];

    private IDataView View(IReadOnlyList<FeatureRow> rows) => _context.Data.LoadFromEnumerable(rows);

    private static string[] Keys(DataViewSchema.Column column)
    {
        var keys = default(VBuffer<ReadOnlyMemory<char>>);
        column.GetKeyValues(ref keys);
        return [.. keys.DenseValues().Select(key => key.ToString())];
    }
}
