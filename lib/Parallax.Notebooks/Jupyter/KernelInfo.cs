using System.Text.Json.Nodes;

namespace Parallax.Notebooks.Jupyter;

/// <summary>What the kernel says of itself; the language's names are those of .NET Interactive.</summary>
internal static class KernelInfo
{
    public const string ProtocolVersion = "5.3";

    public static JsonObject Reply() => new()
    {
        ["status"] = "ok",
        ["protocol_version"] = ProtocolVersion,
        ["implementation"] = "Parallax.Notebooks",
        ["implementation_version"] = typeof(KernelInfo).Assembly.GetName().Version!.ToString(3),
        ["language_info"] = new JsonObject
        {
            ["name"] = "C#",
            ["version"] = "14.0",
            ["mimetype"] = "text/x-csharp",
            ["file_extension"] = ".cs",
            ["pygments_lexer"] = "csharp",
        },
        ["banner"] = "C# on .NET " + Environment.Version.ToString(2),
        ["help_links"] = new JsonArray(),
    };
}
