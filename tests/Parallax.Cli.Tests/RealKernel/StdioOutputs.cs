using System.Text.Json.Nodes;

namespace Parallax.Cli.Tests.RealKernel;

/// <summary>Gathers a cell's events as a notebook's outputs.</summary>
internal sealed class StdioOutputs(int count)
{
    private readonly List<(string? Id, JsonObject Output)> _outputs = [];

    /// <summary>The outputs so far.</summary>
    public IReadOnlyList<JsonObject> All => [.. _outputs.Select(output => output.Output)];

    /// <summary>Takes an event.</summary>
    /// <returns>Whether it is one that ends a command.</returns>
    public bool Add(JsonNode message)
    {
        var content = message["event"]!;
        switch (message["eventType"]!.GetValue<string>())
        {
            case "DisplayedValueProduced":
                Add(Value("display_data", content), content);
                return false;
            case "DisplayedValueUpdated":
                Replace(content);
                return false;
            case "ReturnValueProduced":
                Add(Value("execute_result", content), content);
                return false;
            case "StandardOutputValueProduced":
                Add(Stream("stdout", content), content);
                return false;
            case "StandardErrorValueProduced":
                Add(Stream("stderr", content), content);
                return false;
            case "CommandFailed":
                Add(new JsonObject { ["output_type"] = "error", ["evalue"] = content["message"]?.GetValue<string>() }, content);
                return true;
            case var other:
                return other == "CommandSucceeded";
        }
    }

    private void Add(JsonObject output, JsonNode content) => _outputs.Add((content["valueId"]?.GetValue<string>(), output));

    private void Replace(JsonNode content)
    {
        var id = content["valueId"]!.GetValue<string>();
        foreach (var (_, output) in _outputs.Where(output => output.Id == id))
        {
            output["data"] = Data(content);
        }
    }

    private JsonObject Value(string type, JsonNode content)
    {
        var output = new JsonObject { ["output_type"] = type, ["data"] = Data(content), ["metadata"] = new JsonObject() };
        if (type == "execute_result") output["execution_count"] = count;
        return output;
    }

    private static JsonObject Stream(string name, JsonNode content) => new()
    {
        ["output_type"] = "stream",
        ["name"] = name,
        ["text"] = string.Concat(content["formattedValues"]!.AsArray().Select(value => value!["value"]!.GetValue<string>())),
    };

    private static JsonObject Data(JsonNode content)
    {
        var data = new JsonObject();
        foreach (var value in content["formattedValues"]!.AsArray())
        {
            data[value!["mimeType"]!.GetValue<string>()] = value["value"]!.GetValue<string>();
        }

        return data;
    }
}
