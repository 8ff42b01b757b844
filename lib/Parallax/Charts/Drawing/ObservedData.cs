using System.Collections;
using System.Runtime.InteropServices;

namespace Parallax.Charts.Drawing;

/// <summary>Observations by group and outlet, as numbers: of many of them no more is held.</summary>
internal sealed class ObservedData : IReadOnlyList<Observation>
{
    private readonly Dictionary<(string Group, string Outlet), double[]> _values;

    private ObservedData(Dictionary<(string Group, string Outlet), List<double>> values)
    {
        _values = values.ToDictionary(lane => lane.Key, lane => Sorted(lane.Value));
        Groups = [.. values.Keys.Select(lane => lane.Group).Distinct(StringComparer.Ordinal)];
        Outlets = [.. values.Keys.Select(lane => lane.Outlet).Distinct(StringComparer.Ordinal)];
        Count = _values.Values.Sum(lane => lane.Length);
    }

    private ObservedData(ObservedData other)
    {
        _values = other._values;
        (Groups, Outlets, Count) = (other.Groups, other.Outlets, other.Count);
    }

    /// <inheritdoc/>
    public int Count { get; }

    /// <summary>The groups in the order in which they first appear.</summary>
    public IReadOnlyList<string> Groups { get; private init; }

    /// <summary>The outlets in the order in which they first appear.</summary>
    public IReadOnlyList<string> Outlets { get; }

    /// <inheritdoc/>
    public Observation this[int index] => this.ElementAt(index);

    /// <summary>The data of observations.</summary>
    public static ObservedData Of(IEnumerable<Observation> observations)
    {
        if (observations is ObservedData known) return known;
        var values = new Dictionary<(string Group, string Outlet), List<double>>();
        foreach (var observation in observations)
        {
            var lane = (observation.Group, observation.Outlet);
            (CollectionsMarshal.GetValueRefOrAddDefault(values, lane, out _) ??= []).Add(observation.Value);
        }

        return new ObservedData(values);
    }

    /// <summary>The data of observations, with the groups in an order.</summary>
    /// <param name="observations">The observations.</param>
    /// <param name="groups">The order; groups that are not there are passed over.</param>
    public static ObservedData Of(IEnumerable<Observation> observations, IEnumerable<string> groups)
    {
        var data = Of(observations);
        return new ObservedData(data) { Groups = [.. groups.Where(data.Groups.Contains)] };
    }

    /// <summary>The observations of an outlet within a group, ascending.</summary>
    public double[] Values(string group, string outlet) => _values.GetValueOrDefault((group, outlet), []);

    /// <inheritdoc/>
    public IEnumerator<Observation> GetEnumerator()
    {
        foreach (var group in Groups)
            foreach (var outlet in Outlets)
                foreach (var value in Values(group, outlet)) yield return new Observation(group, outlet, value);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static double[] Sorted(List<double> values)
    {
        double[] sorted = [.. values];
        Array.Sort(sorted);
        return sorted;
    }
}
