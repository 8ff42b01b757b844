using System.Text.Json;
using System.Text.Json.Nodes;
using Parallax.Notebooks.Documents;

namespace Parallax.Notebooks.Running;

/// <summary>Tells a C# notebook from one in another language.</summary>
internal static class NotebookLanguage
{
    /// <summary>Throws unless the notebook says C#, Polyglot or nothing.</summary>
    public static void Check(Notebook notebook)
    {
        var metadata = notebook.Root["metadata"];
        var language = Text(metadata?["kernelspec"]?["language"]) ?? Text(metadata?["language_info"]?["name"]);
        if (language is null or "C#" or "csharp" or "polyglot-notebook")
        {
            return;
        }

        throw new NotebookFormatException($"The notebook is written in {language}; this engine runs C#.");
    }

    private static string? Text(JsonNode? node) =>
        node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : null;
}
