using Parallax.Numerics;

namespace Parallax.Comparison.Tone;

/// <summary>Figures of scored things, weighted.</summary>
internal sealed class WeightedTone
{
    private readonly ToneUnit[] _units;
    private readonly double _weight;
    private readonly double _mean;

    public WeightedTone(ToneUnit[] units)
    {
        _units = units;
        _weight = units.Sum(unit => unit.Weight);
        _mean = MeanOf(unit => unit.Value);
    }

    /// <summary>The figures, rounded.</summary>
    public ToneSummary Summary(string outlet, string key)
    {
        var articles = SumsByArticle();
        var interval = BootstrapInterval.Of(articles);
        return new ToneSummary
        {
            Outlet = outlet,
            Key = key,
            Articles = articles.Length,
            Count = _units.Length,
            Weight = _weight,
            Mean = Rounding.Significant(_mean),
            Median = Rounding.Significant(Median()),
            Spread = Rounding.Significant(Spread()),
            Negative = Share(ToneLabel.Negative),
            Neutral = Share(ToneLabel.Neutral),
            Positive = Share(ToneLabel.Positive),
            Validated = _units.All(unit => unit.Validated),
            Low = interval?.Low,
            High = interval?.High,
        };
    }

    private (double Sum, double Weight)[] SumsByArticle() =>
        [.. _units.GroupBy(unit => unit.Article.Id)
            .OrderBy(article => article.Key, StringComparer.Ordinal)
            .Select(Sums)];

    /// <summary>The sum of the weighted values, and of the weights.</summary>
    public static (double Sum, double Weight) Sums(IEnumerable<ToneUnit> units)
    {
        var (sum, weight) = (0.0, 0.0);
        foreach (var unit in units)
        {
            sum += unit.Value * unit.Weight;
            weight += unit.Weight;
        }

        return (sum, weight);
    }

    // 0 without weight.
    private double MeanOf(Func<ToneUnit, double> value) =>
        _weight == 0 ? 0 : _units.Sum(unit => value(unit) * unit.Weight) / _weight;

    private double Share(ToneLabel label) =>
        Rounding.Significant(MeanOf(unit => unit.Label == label ? 1 : 0));

    private double Spread()
    {
        if (_weight == 0) return 0;
        var squares = _units.Sum(unit => unit.Weight * (unit.Value - _mean) * (unit.Value - _mean));
        return Math.Sqrt(squares / _weight);
    }

    // The value at which half of the weight is reached; halfway between two where it is reached exactly.
    private double Median()
    {
        var half = _weight / 2;
        var sorted = _units.OrderBy(unit => unit.Value).ToArray();
        var below = 0.0;
        for (var i = 0; i < sorted.Length; i++)
        {
            below += sorted[i].Weight;
            if (below > half) return sorted[i].Value;
            var isBetween = below == half && i + 1 < sorted.Length;
            if (isBetween) return (sorted[i].Value + sorted[i + 1].Value) / 2;
        }

        return 0;
    }
}
