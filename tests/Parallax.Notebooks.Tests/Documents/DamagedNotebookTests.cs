using System.Text.Json.Nodes;
using Parallax.Notebooks.Documents;
using Parallax.Notebooks.Html;
using Parallax.Notebooks.Running;

namespace Parallax.Notebooks.Tests.Documents;

/// <summary>Notebooks with values of other types in random places: each is refused with a reason or goes through everything.</summary>
public sealed class DamagedNotebookTests
{
    private static readonly string[] Values =
        ["null", "true", "-1", "1e400", "\"\"", "\"x\"", "\"code\"", "\"stream\"", "[]", "[null]", "[1]", "[\"a\\n\",\"b\"]", "{}", "{\"a\":{}}", "[[[]]]", "\"\\u0000\""];

    [Theory]
    [InlineData("golden.ipynb")]
    [InlineData("interactive.ipynb")]
    public void Parse_DamagedNotebook_IsRefusedWithAReasonOrWrittenInEveryFormat(string name)
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Running", name));
        var original = Notebook.Parse(text);
        var random = new Random(7);
        var read = 0;
        for (var i = 0; i < 600; i++)
        {
            var damaged = Damage(text, random);
            try
            {
                var notebook = Notebook.Parse(damaged);
                UseAll(notebook, original);
                read++;
            }
            catch (NotebookFormatException error)
            {
                Assert.NotEmpty(error.Message);
            }
            catch (Exception error) when (error is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"{error}\n{damaged}");
            }
        }

        Assert.InRange(read, 100, 599);
    }

    [Fact]
    public void Parse_CutShort_IsRefused()
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Running", "golden.ipynb")).TrimEnd();
        for (var length = 0; length < text.Length; length += 61)
        {
            Assert.Throws<NotebookFormatException>(() => Notebook.Parse(text[..length]));
        }
    }

    private static void UseAll(Notebook notebook, Notebook original)
    {
        Assert.Equal(notebook.ToText(), Notebook.Parse(notebook.ToText()).ToText());
        HtmlPage.Write("title", [("a.ipynb", notebook)]);
        DibFile.Write(notebook);
        FileBasedApp.Write(notebook);
        OutputComparison.FirstDifference(original, notebook);
        OutputComparison.FirstDifference(notebook, original);
        var copy = notebook.Clone();
        foreach (var cell in copy.CodeCells)
        {
            cell.SetOutputs(null, []);
            cell.RemoveRunMetadata();
        }

        Assert.NotEmpty(copy.ToText());
    }

    /// <summary>Replaces, removes or doubles one to three values.</summary>
    private static string Damage(string text, Random random)
    {
        var root = JsonNode.Parse(text)!;
        for (var count = random.Next(1, 4); count > 0; count--)
        {
            var places = Places(root).ToList();
            var node = places[random.Next(places.Count)];
            var value = JsonNode.Parse(Values[random.Next(Values.Length)]);
            if (node.Parent is JsonObject map)
            {
                map[node.GetPropertyName()] = value;
            }
            else if (node.Parent is JsonArray list)
            {
                list[node.GetElementIndex()] = random.Next(3) == 0 ? node.DeepClone() : value;
            }
        }

        return root.ToJsonString();
    }

    private static IEnumerable<JsonNode> Places(JsonNode node)
    {
        IEnumerable<JsonNode?> inner = node switch
        {
            JsonObject map => map.Select(pair => pair.Value),
            JsonArray list => list,
            _ => [],
        };
        return inner.OfType<JsonNode>().SelectMany(child => Places(child).Prepend(child));
    }
}
