using Parallax.Charts.Drawing;
using Parallax.Charts.Svg.Scales;
using Plotly.NET;
using Plotly.NET.LayoutObjects;
using static Parallax.Charts.Plotly.PlotlyCall;
using static Parallax.Charts.Plotly.PlotlyValues;

namespace Parallax.Charts.Plotly;

/// <summary>The axes of figures.</summary>
internal static class PlotlyAxes
{
    // Ticks at 1, 2 and 5 of each power of ten.
    private const string LogarithmicTicks = "D2";

    // What a hidden axis has beyond the unit square, so that marks at its edges are whole.
    private const double HiddenMargin = 0.1;

    /// <summary>An axis of values with the grid and title of the picture.</summary>
    /// <param name="axis">What it measures.</param>
    /// <param name="scale">What its values are.</param>
    public static LinearAxis Values(ChartAxis axis, ScaleBase scale = ScaleBase.Values)
    {
        var range = RangeOf(axis, scale);
        var beginsAtZero = range is null && scale == ScaleBase.FromZero;
        return Create<LinearAxis>(new
        {
            Title = TitleOf(axis),
            GridColor = Colour(Palette.Grid),
            ZeroLineColor = Colour(Palette.ZeroLine),
            AutoMargin = StyleParam.TickAutoMargin.All,
            AxisType = TypeOf(axis, scale),
            DTick = axis.Logarithmic ? LogarithmicTicks : null,
            Range = range,
            RangeMode = beginsAtZero ? StyleParam.RangeMode.ToZero : null,
        });
    }

    /// <summary>An axis of categories from top to bottom.</summary>
    public static LinearAxis Categories(IEnumerable<string> categories) => Create<LinearAxis>(new
    {
        AxisType = StyleParam.AxisType.Category,
        CategoryOrder = StyleParam.CategoryOrder.Array,
        CategoryArray = SafeTexts(categories),
        AutoRange = StyleParam.AutoRange.Reversed,
        AutoMargin = StyleParam.TickAutoMargin.All,
    });

    /// <summary>An axis of outlets from left to right.</summary>
    /// <param name="side">Where their names are written.</param>
    public static LinearAxis Outlets(StyleParam.Side? side = null) => Create<LinearAxis>(new
    {
        AxisType = StyleParam.AxisType.Category,
        AutoMargin = StyleParam.TickAutoMargin.All,
        Title = Create<Title>(new { Text = "" }),
        Side = side,
    });

    /// <summary>An axis of the unit square that is not shown.</summary>
    public static LinearAxis Hidden() => Create<LinearAxis>(new
    {
        Visible = false,
        Range = StyleParam.Range.NewMinMax(-HiddenMargin, 1 + HiddenMargin),
    });

    private static Title TitleOf(ChartAxis axis)
    {
        var font = Font(TextStyle.Tick.Size, Palette.Muted);
        return Create<Title>(new { Text = SafeText(axis.Title), Font = font });
    }

    private static StyleParam.AxisType? TypeOf(ChartAxis axis, ScaleBase scale)
    {
        if (scale == ScaleBase.Dates) return StyleParam.AxisType.Date;
        return axis.Logarithmic ? StyleParam.AxisType.Log : null;
    }

    private static StyleParam.Range? RangeOf(ChartAxis axis, ScaleBase scale)
    {
        if (axis.Logarithmic || axis is not { Min: { } min, Max: { } max }) return null;
        if (scale != ScaleBase.FromZero) return StyleParam.Range.NewMinMax(Number(min), Number(max));
        var (least, greatest) = (Math.Min(0, min), Math.Max(0, max));
        return StyleParam.Range.NewMinMax(Number(least), Number(greatest));
    }
}
