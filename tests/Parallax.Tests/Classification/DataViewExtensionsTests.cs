using Microsoft.ML;
using Microsoft.ML.Data;
using Parallax.Classification;

namespace Parallax.Tests.Classification;

public sealed class DataViewExtensionsTests
{
    private static readonly DateTimeOffset Noon = new(2024, 5, 16, 12, 0, 0, TimeSpan.FromHours(8));

    [Fact]
    public void ToDataView_Rows_HasTheirColumnsAndValues()
    {
        var view = new[] { new { Text = "a", Count = 2 }, new { Text = "b", Count = 3 } }.ToDataView();
        Assert.Equal(["text", "count"], view.Schema.Select(column => column.Name));
        Assert.Equal([2, 3], view.GetColumn<int>("count"));
        Assert.Equal(["a", "b"], view.GetColumn<string>("text"));
    }

    [Fact]
    public void ToDataView_TimesWithOffset_AreText()
    {
        var view = new[] { new { Time = Noon } }.ToDataView();
        Assert.Equal(["2024-05-16T12:00:00.0000000+08:00"], view.GetColumn<string>("time"));
    }

    [Fact]
    public void ToDataView_MentionsOfACoverage_AreReadByMlNet()
    {
        var coverage = Coverage.Load(Repository.PathOf("data", "sample"));
        var view = coverage.Mentions.ToDataView();
        var count = new MLContext(1).Data.CreateEnumerable<OutletRow>(view, reuseRowObject: false, ignoreMissingColumns: true).Count();
        Assert.Equal(coverage.Mentions.Count(), count);
    }

    private sealed class OutletRow
    {
        [ColumnName("outlet")]
        public string Outlet { get; set; } = "";
    }
}
