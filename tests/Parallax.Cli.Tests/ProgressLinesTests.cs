using Parallax.Notebooks.Running;

namespace Parallax.Cli.Tests;

public sealed class ProgressLinesTests
{
    [Fact]
    public void Report_IntervalOver_SaysWhatRuns()
    {
        using var text = new StringWriter { NewLine = "\n" };
        var lines = new ProgressLines(text, TimeSpan.Zero);
        lines.Report(new RunProgress("notebooks/02-entities.ipynb", 7, 28, TimeSpan.Zero));
        lines.Report(new RunProgress("notebooks/02-entities.ipynb", 29, 28, TimeSpan.Zero));
        Assert.Equal("02-entities: cell 7 of 28\n", text.ToString());
    }

    [Fact]
    public void Report_WithinTheInterval_SaysNothing()
    {
        using var text = new StringWriter();
        new ProgressLines(text, TimeSpan.FromHours(1)).Report(new RunProgress("a.ipynb", 1, 2, TimeSpan.Zero));
        Assert.Equal("", text.ToString());
    }
}
