using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms.Text;

namespace Parallax.Classification.Models;

/// <summary>Turns rows of features into sparse vectors: n-grams by ML.NET, numbers as they are.</summary>
/// <remarks>Thread-safe: every call makes its own view and cursor.</remarks>
internal sealed class Featurizer
{
    private readonly MLContext _context;
    private readonly ITransformer _transformer;
    private readonly IReadOnlyList<FeatureGroup> _groups;
    private readonly DataViewSchema _schema;

    private Featurizer(MLContext context, ITransformer transformer, IReadOnlyList<FeatureGroup> groups)
    {
        (_context, _transformer, _groups) = (context, transformer, groups);
        _schema = transformer.GetOutputSchema(View([]).Schema);
        Slots = groups.Sum(Width);
    }

    /// <summary>Number of places in a vector.</summary>
    public int Slots { get; }

    /// <summary>Learns the n-grams of rows.</summary>
    public static Featurizer Fit(IReadOnlyList<FeatureRow> rows, ClassifierOptions options)
    {
        var context = new MLContext(options.Seed);
        var groups = FeatureGroup.Of(options);
        var chain = new EstimatorChain<ITransformer>();
        foreach (var group in groups.Where(g => g.IsText)) chain = chain.Append(Estimator(context, group));
        var transformer = chain.Fit(context.Data.LoadFromEnumerable(rows));
        return new Featurizer(context, transformer, groups);
    }

    /// <summary>Reads what <see cref="Save"/> wrote.</summary>
    public static Featurizer Load(Stream stream, ClassifierOptions options)
    {
        var context = new MLContext();
        return new Featurizer(context, context.Model.Load(stream, out _), FeatureGroup.Of(options));
    }

    /// <summary>Writes it in ML.NET's format.</summary>
    public void Save(Stream stream) => _context.Model.Save(_transformer, View([]).Schema, stream);

    /// <summary>The vectors of rows.</summary>
    public IReadOnlyList<SparseVector> Transform(IReadOnlyList<FeatureRow> rows)
    {
        var view = _transformer.Transform(View(rows));
        DataViewSchema.Column[] columns = [.. _groups.Select(group => view.Schema[group.Output])];
        using var cursor = view.GetRowCursor(columns);
        ValueGetter<VBuffer<float>>[] getters = [.. columns.Select(cursor.GetGetter<VBuffer<float>>)];
        var vectors = new List<SparseVector>(rows.Count);
        while (cursor.MoveNext()) vectors.Add(Join(getters));
        return vectors;
    }

    /// <summary>The n-grams of a group by their places.</summary>
    public IEnumerable<(int Slot, string Name)> Names(FeatureGroup group)
    {
        var first = _groups.TakeWhile(other => other != group).Sum(Width);
        var names = default(VBuffer<ReadOnlyMemory<char>>);
        _schema[group.Output].GetSlotNames(ref names);
        return names.DenseValues().Select((name, i) => (first + i, name.ToString()));
    }

    /// <summary>Whether a place is a count of something in the text, and no measure.</summary>
    public bool[] AreCounts() =>
        [.. _groups.SelectMany(group => Enumerable.Repeat(group.IsCount, Width(group)))];

    private static SparseVector Join(ValueGetter<VBuffer<float>>[] getters)
    {
        var (places, values, offset) = (new List<int>(), new List<float>(), 0);
        var buffer = default(VBuffer<float>);
        foreach (var getter in getters)
        {
            getter(ref buffer);
            foreach (var (place, value) in buffer.Items().Where(item => item.Value != 0))
            {
                places.Add(offset + place);
                values.Add(value);
            }

            offset += buffer.Length;
        }

        return new SparseVector([.. places], [.. values]);
    }

    private int Width(FeatureGroup group) => ((VectorDataViewType)_schema[group.Output].Type).Size;

    private IDataView View(IReadOnlyList<FeatureRow> rows) => _context.Data.LoadFromEnumerable(rows);

    private static IEstimator<ITransformer> Estimator(MLContext context, FeatureGroup group)
    {
        var options = new TextFeaturizingEstimator.Options
        {
            WordFeatureExtractor = NGrams(group.WordLength, allLengths: true),
            CharFeatureExtractor = NGrams(group.CharacterLength, allLengths: false),
        };
        return context.Transforms.Text.FeaturizeText(group.Output, options, group.Name);
    }

    private static WordBagEstimator.Options? NGrams(int length, bool allLengths) =>
        length == 0 ? null : new WordBagEstimator.Options { NgramLength = length, UseAllLengths = allLengths };
}
