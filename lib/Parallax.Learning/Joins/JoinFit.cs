using System.Globalization;
using Parallax.Entities.Catalogue;

namespace Parallax.Learning.Joins;

/// <summary>Logistic regression over candidates: the weights of <see cref="JoinModel"/>, which holds them rounded.</summary>
internal static class JoinFit
{
    private const int Rounds = 4000;
    private const double Step = 2;
    private const double Ridge = 0.5;
    private const double TakenAway = 0.25;

    /// <summary>Prints the weights that fit the cases.</summary>
    public static void Print(List<JoinCase> cases)
    {
        var rows = Rows(cases);
        var scale = JoinModel.Names.Select((_, f) => Math.Max(1e-9, Math.Sqrt(rows.Sum(r => r.Weight * r.Features[f] * r.Features[f]) / rows.Sum(r => r.Weight)))).ToArray();
        var weights = Fit(rows, scale);
        for (var f = 0; f < weights.Length; f++)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{JoinModel.Names[f],-20} {weights[f] / scale[f]:0.00}"));
    }

    // Whoever fills the coverage counts as the root of the times he is asked for; names that were taken away, a quarter.
    private static List<(double[] Features, double Right, double Weight)> Rows(List<JoinCase> cases)
    {
        var often = cases.CountBy(c => (c.Gold, c.Condition)).ToDictionary(c => c.Key, c => c.Value);
        return [.. cases.SelectMany(c => c.Ranked.Select(r => (r.Features, Right: c.Condition == JoinCondition.Present && r.Group.Name.Name == c.Gold ? 1.0 : 0.0,
            Weight: (c.Condition == JoinCondition.TakenAway ? TakenAway : 1) / Math.Sqrt(often[(c.Gold, c.Condition)]))))];
    }

    private static double[] Fit(List<(double[] Features, double Right, double Weight)> rows, double[] scale)
    {
        var weights = new double[scale.Length];
        var total = rows.Sum(r => r.Weight);
        for (var round = 0; round < Rounds; round++)
        {
            var gradient = new double[scale.Length];
            foreach (var (features, right, weight) in rows)
            {
                var sum = 0.0;
                for (var f = 0; f < scale.Length; f++) sum += weights[f] * features[f] / scale[f];
                var error = weight * (right - 1 / (1 + Math.Exp(-sum)));
                for (var f = 0; f < scale.Length; f++) gradient[f] += error * features[f] / scale[f];
            }
            for (var f = 0; f < scale.Length; f++) weights[f] += Step / total * (gradient[f] - Ridge * weights[f]);
        }
        return weights;
    }
}
