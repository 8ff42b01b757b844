using System.Text.Json;
using System.Text.Json.Nodes;

namespace Parallax.Notebooks.Documents;

/// <summary>Checks that JSON text is a notebook of nbformat 4.</summary>
internal static class NotebookSchema
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 256 };

    /// <summary>Parses the text and checks what the engine relies on; everything else passes through.</summary>
    public static JsonObject Read(string json)
    {
        var root = Parse(json);
        CheckVersion(root);
        CheckObject(root["metadata"], "The document's \"metadata\"");
        foreach (var part in new[] { "kernelspec", "language_info" })
        {
            CheckObject(root["metadata"]?[part], $"The document's \"{part}\"");
        }

        if (root["cells"] is not JsonArray cells)
        {
            throw new NotebookFormatException("The document has no list \"cells\", so it is not a notebook.");
        }

        for (var i = 0; i < cells.Count; i++)
        {
            CheckCell(cells[i], i + 1);
        }

        return root;
    }

    private static JsonObject Parse(string json)
    {
        try
        {
            // A byte order mark is text to the JSON reader.
            var node = JsonNode.Parse(json.TrimStart('\uFEFF'), documentOptions: Options);
            return Materialize(node) as JsonObject
                ?? throw new NotebookFormatException("The file holds JSON but not an object, so it is not a notebook.");
        }
        catch (Exception error) when (error is JsonException or ArgumentException or InvalidOperationException)
        {
            throw new NotebookFormatException(
                $"The file is not JSON as notebooks are: {error.Message} Restore it from version control or save it again from an editor.",
                error);
        }
    }

    /// <summary>
    /// Reads the lazy parts now, so that a duplicate key or a broken surrogate is found here and not later.
    /// </summary>
    private static JsonNode? Materialize(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject map:
                foreach (var (_, value) in map)
                {
                    Materialize(value);
                }

                break;
            case JsonArray list:
                foreach (var value in list)
                {
                    Materialize(value);
                }

                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                _ = value.GetValue<string>();
                break;
        }

        return node;
    }

    private static void CheckVersion(JsonObject root)
    {
        var version = root["nbformat"] is JsonValue value && value.TryGetValue<int>(out var number) ? number : 0;
        if (version == 0 && root["worksheets"] is null)
        {
            throw new NotebookFormatException("The document has no \"nbformat\", so it is not a notebook.");
        }

        if (version != 4)
        {
            throw new NotebookFormatException(
                $"The notebook has nbformat {version}, expected 4. Open it in Jupyter and save it, or run \"jupyter nbconvert --to notebook\".");
        }
    }

    private static void CheckCell(JsonNode? node, int number)
    {
        if (node is not JsonObject cell || cell["cell_type"] is not JsonValue type || !type.TryGetValue<string>(out _))
        {
            throw new NotebookFormatException($"Cell {number} of the document has no \"cell_type\".");
        }

        var source = cell["source"];
        var good = source is JsonValue value && value.GetValueKind() == JsonValueKind.String
            || source is JsonArray lines && lines.All(line => line?.GetValueKind() == JsonValueKind.String);
        if (!good)
        {
            throw new NotebookFormatException(
                $"Cell {number} of the document has no \"source\" that is text or a list of lines.");
        }

        CheckObject(cell["metadata"], $"The \"metadata\" of cell {number} of the document");
        var outputs = cell["outputs"];
        if (outputs is not null && (outputs is not JsonArray list || !list.All(IsOutput)))
        {
            throw new NotebookFormatException(
                $"The \"outputs\" of cell {number} of the document are not a list of objects with an \"output_type\". Clear the cell's outputs and save it again.");
        }
    }

    private static bool IsOutput(JsonNode? node) =>
        node is JsonObject output && output["output_type"]?.GetValueKind() == JsonValueKind.String;

    private static void CheckObject(JsonNode? node, string what)
    {
        if (node is not (null or JsonObject))
        {
            throw new NotebookFormatException($"{what} is {node.GetValueKind()}, expected an object.");
        }
    }
}
