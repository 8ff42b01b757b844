using System.Runtime.InteropServices;
using Parallax.Numerics;

namespace Parallax.Comparison.Tone;

/// <summary>Figures of scored things, weighted.</summary>
/// <remarks>
/// Things with the same value are held as one, so that memory grows with the articles and not with the things.
/// </remarks>
internal sealed class WeightedTone
{
    private static readonly int Labels = Enum.GetValues<ToneLabel>().Length;

    private readonly ArticleSums _articles = new();
    private readonly Dictionary<double, double> _weightOf = [];
    private readonly double[] _weightOfLabel = new double[Labels];
    private int _count;
    private double _weight;
    private double _sum;
    private bool _isValidated = true;

    /// <summary>Adds a thing; those of one article come one after the other, articles in ordinal order.</summary>
    public void Add(in ToneUnit unit)
    {
        _articles.Add(unit);
        CollectionsMarshal.GetValueRefOrAddDefault(_weightOf, unit.Value, out _) += unit.Weight;
        _weightOfLabel[unit.Label - ToneLabel.Negative] += unit.Weight;
        _count++;
        _weight += unit.Weight;
        _sum += unit.Value * unit.Weight;
        _isValidated &= unit.Validated;
    }

    /// <summary>The figures, rounded.</summary>
    public ToneSummary Summary(string outlet, string key)
    {
        var interval = BootstrapInterval.Of(_articles.All);
        return new ToneSummary
        {
            Outlet = outlet,
            Key = key,
            Articles = _articles.All.Count,
            Count = _count,
            Weight = _weight,
            Mean = Rounding.Significant(Share(_sum)),
            Median = Rounding.Significant(Median()),
            Spread = Rounding.Significant(Spread()),
            Negative = Share(ToneLabel.Negative),
            Neutral = Share(ToneLabel.Neutral),
            Positive = Share(ToneLabel.Positive),
            Validated = _isValidated,
            Low = interval?.Low,
            High = interval?.High,
        };
    }

    private double Share(ToneLabel label) => Rounding.Significant(Share(_weightOfLabel[label - ToneLabel.Negative]));

    // 0 without weight.
    private double Share(double sum) => _weight == 0 ? 0 : sum / _weight;

    private double Spread()
    {
        var mean = Share(_sum);
        return Math.Sqrt(Share(_weightOf.Sum(value => value.Value * (value.Key - mean) * (value.Key - mean))));
    }

    // The value at which half of the weight is reached; halfway between two where it is reached exactly.
    private double Median()
    {
        var half = _weight / 2;
        var sorted = _weightOf.OrderBy(value => value.Key).ToArray();
        var below = 0.0;
        for (var i = 0; i < sorted.Length; i++)
        {
            below += sorted[i].Value;
            if (below > half) return sorted[i].Key;
            var isBetween = below == half && i + 1 < sorted.Length;
            if (isBetween) return (sorted[i].Key + sorted[i + 1].Key) / 2;
        }

        return 0;
    }
}
