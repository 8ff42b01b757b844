using Parallax.Charts.Plotly;
using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace Parallax.Tests.Charts;

/// <summary>Plotly.NET's functions called by the names of their arguments.</summary>
public sealed class PlotlyCallTests
{
    [Fact]
    public void Create_KnownArguments_SetsThoseAndNoOthers()
    {
        var axis = PlotlyCall.Create<LinearAxis>(new { ShowGrid = false, DTick = "D2", Title = (Title?)null });
        Assert.Equal(["dtick", "showgrid"], axis.GetPropertyNames(includeInstanceProperties: false).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Create_UnknownArgument_SaysWhichMayBeMeant()
    {
        var fault = Assert.Throws<ArgumentException>(() => PlotlyCall.Create<LinearAxis>(new { ShowGrids = false }));
        Assert.Contains("Plotly.NET's LinearAxis.init: Argument 'ShowGrids' not found", fault.Message);
        Assert.EndsWith("did you mean 'ShowGrid'?", fault.Message);
    }

    [Fact]
    public void Create_ValueOfAnotherType_SaysWhatIsExpected() => Assert.Contains(
        "ShowGrid is a String, expected System.Boolean",
        Assert.Throws<ArgumentException>(() => PlotlyCall.Create<LinearAxis>(new { ShowGrid = "no" })).Message);

    [Fact]
    public void Restyle_AnObject_KeepsWhatItHas()
    {
        var axis = PlotlyCall.Restyle(PlotlyCall.Create<LinearAxis>(new { ShowGrid = false }), new { ShowLine = true });
        Assert.Equal(["showgrid", "showline"], axis.GetPropertyNames(includeInstanceProperties: false).Order(StringComparer.Ordinal));
    }
}
