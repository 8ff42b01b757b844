using Plotly.NET;

namespace Parallax.Charts;

/// <summary>What a chart's conversion to a figure calls.</summary>
/// <remarks>
/// A conversion operator must be a member of the chart, which knows nothing of what draws it: the room of figures says
/// here what does. Objects go in and out, because the type of figures would load Plotly.NET in every program.
/// </remarks>
internal static class FigureConversion
{
    private static Func<object, object>? _convert;

    /// <summary>Sets what makes the figures.</summary>
    public static void Use(Func<object, object> convert) => _convert = convert;

    /// <summary>The figure of a chart.</summary>
    public static GenericChart Convert(object chart) => (GenericChart)_convert!(chart);
}
