using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using Parallax.Entities.Catalogue;

namespace Parallax.Learning.Joins;

/// <summary>
/// Logistic regression over candidates: the weights of the join model, which holds them rounded.
/// </summary>
internal static class JoinFit
{
    private const float Ridge = 0.5f;
    private const double TakenAway = 0.25;
    private const double LeastScale = 1e-9;

    /// <summary>Prints the weights that fit the cases.</summary>
    public static void Print(List<JoinCase> cases)
    {
        var rows = Rows(cases);
        var scale = Scale(rows);
        var model = Fit(rows.ConvertAll(r => Scaled(r, scale)));
        Print(0, model.Bias);
        for (var f = 0; f < scale.Length; f++)
            Print(f + 1, model.Weights[f] / scale[f]);
    }

    private static void Print(int feature, double weight) =>
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{JoinModel.Names[feature],-20} {weight:0.00}"));

    // Whoever fills the coverage counts as the root of the times he is asked for; names that were taken away, a
    // quarter.
    private static List<JoinRow> Rows(List<JoinCase> cases)
    {
        var often = cases.CountBy(Key).ToDictionary(c => c.Key, c => c.Value);
        return [.. cases.SelectMany(c => c.Ranked.Select(r => Row(
            c,
            r,
            Weight(c) / Math.Sqrt(often[Key(c)]))))];
    }

    private static (string Gold, JoinCondition Condition) Key(JoinCase join) => (join.Gold, join.Condition);

    private static double Weight(JoinCase join) => join.Condition == JoinCondition.TakenAway ? TakenAway : 1;

    private static JoinRow Row(JoinCase join, JoinCandidate candidate, double weight) => new()
    {
        Label = join.Condition == JoinCondition.Present && candidate.Group.Name.Name == join.Gold,
        Weight = (float)weight,
        Features = [.. candidate.Features.Skip(1).Select(f => (float)f)],
    };

    // The root of the weighted mean square: the penalty then weighs alike on every feature.
    private static double[] Scale(List<JoinRow> rows)
    {
        var total = rows.Sum(r => (double)r.Weight);
        double Squares(int f) =>
            rows.Sum(r => (double)r.Weight * r.Features[f] * r.Features[f]);
        var features = Enumerable.Range(0, JoinModel.Names.Length - 1);
        return [.. features.Select(f => Math.Max(LeastScale, Math.Sqrt(Squares(f) / total)))];
    }

    private static JoinRow Scaled(JoinRow row, double[] scale) => new()
    {
        Label = row.Label,
        Weight = row.Weight,
        Features = [.. row.Features.Select((x, f) => (float)(x / scale[f]))],
    };

    private static LinearBinaryModelParameters Fit(List<JoinRow> rows)
    {
        var ml = new MLContext(seed: 1);
        var schema = SchemaDefinition.Create(typeof(JoinRow));
        var vector = new VectorDataViewType(NumberDataViewType.Single, JoinModel.Names.Length - 1);
        schema[nameof(JoinRow.Features)].ColumnType = vector;
        var trainer = ml.BinaryClassification.Trainers.LbfgsLogisticRegression(Options());
        return trainer.Fit(ml.Data.LoadFromEnumerable(rows, schema)).Model.SubModel;
    }

    private static LbfgsLogisticRegressionBinaryTrainer.Options Options() => new()
    {
        ExampleWeightColumnName = nameof(JoinRow.Weight),
        L1Regularization = 0,
        L2Regularization = Ridge,
        NumberOfThreads = 1,
    };
}
