using System.Text.Json;
using System.Text.Json.Nodes;

namespace Parallax.Notebooks.Documents;

/// <summary>One cell of a notebook, a view of its JSON.</summary>
/// <param name="node">The cell's JSON, which this view reads and changes.</param>
public sealed class NotebookCell(JsonObject node)
{
    /// <summary>The cell's JSON.</summary>
    public JsonObject Node { get; } = node;

    /// <summary>What the cell holds.</summary>
    public CellKind Kind => Node["cell_type"]?.GetValue<string>() switch
    {
        "code" => CellKind.Code,
        "markdown" => CellKind.Markdown,
        _ => CellKind.Raw,
    };

    /// <summary>The cell's text with LF line ends between lines.</summary>
    public string Source
    {
        get => Multiline.Join(Node["source"]);
        set => Node["source"] = Multiline.Split(value);
    }

    /// <summary>
    /// The language that the metadata name, as Polyglot Notebooks write it or as .NET Interactive did; null for none.
    /// </summary>
    public string? Language =>
        Text(Node["metadata"]?["polyglot_notebook"], "kernelName")
        ?? Text(Node["metadata"]?["dotnet_interactive"], "language");

    /// <summary>The tags in the cell's metadata, such as <c>parameters</c>.</summary>
    public IEnumerable<string> Tags => Node["metadata"]?["tags"] is JsonArray tags
        ? tags.Where(tag => tag?.GetValueKind() == JsonValueKind.String)
            .Select(tag => tag!.GetValue<string>())
        : [];

    /// <summary>The saved outputs of a code cell, in nbformat's form.</summary>
    public JsonArray Outputs => Node["outputs"] as JsonArray ?? [];

    /// <summary>The number that stands in brackets beside a code cell that ran.</summary>
    public int? ExecutionCount =>
        Node["execution_count"] is JsonValue value && value.TryGetValue<int>(out var count) ? count : null;

    /// <summary>A new code cell.</summary>
    public static NotebookCell Code(string source, params string[] tags)
    {
        var metadata = NotebookTemplate.CellMetadata();
        if (tags.Length > 0)
        {
            metadata["tags"] = new JsonArray([.. tags.Select(tag => (JsonNode)tag)]);
        }

        return new NotebookCell(new JsonObject
        {
            ["cell_type"] = "code",
            ["execution_count"] = null,
            ["metadata"] = metadata,
            ["outputs"] = new JsonArray(),
            ["source"] = Multiline.Split(source),
        });
    }

    /// <summary>A new prose cell.</summary>
    public static NotebookCell Markdown(string source) => new(new JsonObject
    {
        ["cell_type"] = "markdown",
        ["metadata"] = new JsonObject(),
        ["source"] = Multiline.Split(source),
    });

    /// <summary>Replaces the count and the outputs, leaving every other field where it is.</summary>
    /// <param name="count">The number in brackets, or null for a cell that did not run.</param>
    /// <param name="outputs">The outputs in nbformat's form.</param>
    public void SetOutputs(int? count, IEnumerable<JsonObject> outputs)
    {
        Node["execution_count"] = count;
        Node["outputs"] = new JsonArray([.. outputs]);
    }

    /// <summary>
    /// Removes from the metadata what records a run: times and collapsed or scrolled views of an output.
    /// </summary>
    public void RemoveRunMetadata()
    {
        if (Node["metadata"] is JsonObject metadata)
        {
            metadata.Remove("execution");
            metadata.Remove("papermill");
            metadata.Remove("ExecuteTime");
        }
    }

    private static string? Text(JsonNode? node, string name)
    {
        var value = (node as JsonObject)?[name];
        return value?.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;
    }
}
