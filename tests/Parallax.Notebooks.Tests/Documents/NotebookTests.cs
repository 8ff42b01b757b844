using System.Text.Json.Nodes;
using Parallax.Notebooks.Documents;

namespace Parallax.Notebooks.Tests.Documents;

public sealed class NotebookTests
{
    private const string Odd = """
        {"nbformat": 4, "cells":
            [ {"source": "var x = 1;", "zebra": {"b": 1.50, "a": [1,  2]}, "cell_type": "code", "metadata": {}, "outputs": [], "execution_count": null} ],
          "nbformat_minor": 2, "unknown": "\u00e9 \ud83d\ude00", "metadata": {}}
        """;

    [Fact]
    public void ToText_NothingChanged_IsTheOriginalByteForByte() => Assert.Equal(Odd, Notebook.Parse(Odd).ToText());

    [Fact]
    public void ToText_ChangedOutputs_KeepsUnknownFieldsTheirOrderAndDigits()
    {
        var notebook = Notebook.Parse(Odd);
        notebook.Cells[0].SetOutputs(1, []);
        var expected = """
            {
             "nbformat": 4,
             "cells": [
              {
               "source": "var x = 1;",
               "zebra": {
                "b": 1.50,
                "a": [
                 1,
                 2
                ]
               },
               "cell_type": "code",
               "metadata": {},
               "outputs": [],
               "execution_count": 1
              }
             ],
             "nbformat_minor": 2,
             "unknown": "é 😀",
             "metadata": {}
            }

            """;
        Assert.Equal(expected.ReplaceLineEndings("\n"), notebook.ToText());
    }

    [Theory]
    [InlineData("", "not JSON")]
    [InlineData("plain text", "not JSON")]
    [InlineData("[1]", "not an object")]
    [InlineData("{}", "no \"nbformat\"")]
    [InlineData("{\"nbformat\":4}", "no list \"cells\"")]
    [InlineData("{\"nbformat\":3,\"worksheets\":[]}", "nbformat 3, expected 4")]
    [InlineData("{\"nbformat\":4,\"cells\":[{}]}", "Cell 1 of the document has no \"cell_type\"")]
    [InlineData("{\"nbformat\":4,\"cells\":[{\"cell_type\":\"code\",\"source\":3}]}", "no \"source\"")]
    [InlineData("{\"nbformat\":4,\"cells\":[{\"cell_type\":\"code\",\"source\":\"\",\"outputs\":{}}]}", "\"outputs\" of cell 1 of the document are not a list")]
    [InlineData("{\"nbformat\":4,\"cells\":[{\"cell_type\":\"code\",\"source\":\"\",\"metadata\":[]}]}", "\"metadata\" of cell 1 of the document is Array, expected an object")]
    [InlineData("{\"nbformat\":4,\"cells\":[],\"metadata\":{\"kernelspec\":\"x\"}}", "\"kernelspec\" is String, expected an object")]
    [InlineData("{\"nbformat\":4,\"cells\":[],\"cells\":[]}", "not JSON as notebooks are")]
    public void Parse_NotANotebook_SaysWhatIsWrong(string json, string expected) =>
        Assert.Contains(expected, Assert.Throws<NotebookFormatException>(() => Notebook.Parse(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void Parse_LoneSurrogate_IsRefusedOrKept()
    {
        const string json = """{"nbformat":4,"cells":[{"cell_type":"code","source":"\ud800"}]}""";
        Assert.Throws<NotebookFormatException>(() => Notebook.Parse(json));
    }

    [Fact]
    public void Source_ListOfLines_IsJoinedAndSplitAgain()
    {
        var cell = new NotebookCell(new JsonObject { ["cell_type"] = "code", ["source"] = new JsonArray("a\n", "b") });
        Assert.Equal("a\nb", cell.Source);
        cell.Source = "c\n\nd\n";
        Assert.Equal(["c\n", "\n", "d\n"], cell.Node["source"]!.AsArray().Select(line => line!.GetValue<string>()));
    }

    [Fact]
    public void AddMissingIds_OfVersion45_AreUniqueAndStandInSortedOrder()
    {
        var notebook = Notebook.Create();
        notebook.Add(new NotebookCell(new JsonObject { ["cell_type"] = "code", ["id"] = "cell-1", ["metadata"] = new JsonObject(), ["source"] = "" }));
        notebook.Add(NotebookCell.Code("x"));
        notebook.Add(NotebookCell.Markdown("y"));
        notebook.AddMissingIds();
        Assert.Equal(["cell-1", "cell-2", "cell-3"], notebook.Cells.Select(cell => (string?)cell.Node["id"]));
        Assert.Equal(["cell_type", "execution_count", "id", "metadata", "outputs", "source"], notebook.Cells[1].Node.Select(pair => pair.Key));
    }

    [Fact]
    public void AddMissingIds_OfAnEarlierVersion_ChangesNothing()
    {
        var notebook = Notebook.Parse(Odd);
        notebook.AddMissingIds();
        Assert.Equal(Odd, notebook.ToText());
    }

    [Fact]
    public void Save_OverTheSame_DoesNotWriteIt()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "a.ipynb");
        var before = new DateTime(2031, 1, 2, 3, 4, 5, DateTimeKind.Utc);
        File.WriteAllText(path, Odd);
        File.SetLastWriteTimeUtc(path, before);
        var notebook = Notebook.Load(path);
        notebook.Save(path);
        Assert.Equal(before, File.GetLastWriteTimeUtc(path));
        notebook.Cells[0].SetOutputs(1, []);
        notebook.Save(path);
        Assert.NotEqual(before, File.GetLastWriteTimeUtc(path));
    }

    [Fact]
    public void Save_OverAnExistingFile_LeavesNothingBeside()
    {
        using var folder = new TemporaryFolder();
        var path = folder.WriteNotebook("a.ipynb", "1");
        Notebook.Load(path).Save(path);
        Assert.Equal([path], Directory.GetFiles(folder.Path));
    }
}
