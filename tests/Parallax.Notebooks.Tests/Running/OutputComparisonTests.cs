using System.Text.Json.Nodes;
using Parallax.Notebooks.Documents;
using Parallax.Notebooks.Running;

namespace Parallax.Notebooks.Tests.Running;

public sealed class OutputComparisonTests
{
    [Fact]
    public void FirstDifference_SameTextInOtherForm_IsNone()
    {
        var saved = With(new JsonObject { ["output_type"] = "stream", ["name"] = "stdout", ["text"] = "a\nb" });
        var executed = With(new JsonObject { ["name"] = "stdout", ["output_type"] = "stream", ["text"] = new JsonArray("a\n", "b") });
        Assert.Null(OutputComparison.FirstDifference(saved, executed));
    }

    [Fact]
    public void FirstDifference_OneNumber_NamesCellMimeTypeExpectedAndGot()
    {
        var difference = OutputComparison.FirstDifference(Display("text/html", "<b>12</b>"), Display("text/html", "<b>13</b>"));
        Assert.Equal(new OutputDifference(1, "text/html", "<b>12</b>", "<b>13</b>"), difference);
    }

    [Fact]
    public void FirstDifference_LongText_ShowsTheSurroundingsOfTheDifference()
    {
        var (left, right) = (new string('x', 500) + "old" + new string('y', 500), new string('x', 500) + "new" + new string('y', 500));
        var difference = OutputComparison.FirstDifference(Display("text/plain", left), Display("text/plain", right))!;
        Assert.Equal($"…{new string('x', 60)}old{new string('y', 57)}…", difference.Expected);
    }

    [Fact]
    public void FirstDifference_MissingOutput_SaysNothingWasGot()
    {
        var difference = OutputComparison.FirstDifference(Display("text/plain", "x"), With())!;
        Assert.Equal("(nothing)", difference.Got);
    }

    private static Notebook Display(string mime, string text) => With(new JsonObject
    {
        ["output_type"] = "display_data",
        ["metadata"] = new JsonObject(),
        ["data"] = new JsonObject { [mime] = text },
    });

    private static Notebook With(params JsonObject[] outputs)
    {
        var notebook = Notebook.Create();
        notebook.Add(NotebookCell.Code("x"));
        notebook.Cells[0].SetOutputs(1, outputs);
        return notebook;
    }
}
