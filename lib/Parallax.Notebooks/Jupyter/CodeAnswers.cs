using System.Text.Json.Nodes;
using Parallax.Notebooks.Sessions;

namespace Parallax.Notebooks.Jupyter;

/// <summary>Turns what the session knows about code into Jupyter's replies.</summary>
internal static class CodeAnswers
{
    /// <summary>Jupyter counts code points, .NET counts UTF-16 units.</summary>
    public static int ToUtf16(string code, int codePoints)
    {
        var at = 0;
        for (var i = 0; i < codePoints && at < code.Length; i++)
        {
            at += char.IsHighSurrogate(code[at]) && at + 1 < code.Length ? 2 : 1;
        }

        return at;
    }

    public static JsonObject Completion(HostMessage? reply, JsonObject request)
    {
        var code = (string?)request["code"] ?? "";
        var end = (int?)request["cursor_pos"] ?? code.Length;
        return new JsonObject
        {
            ["status"] = "ok",
            ["matches"] = new JsonArray([.. (reply?.Lines
                ?? []).Select(line => (JsonNode)line)]),
            ["cursor_start"] = reply is null ? end : ToCodePoints(code, reply.Number),
            ["cursor_end"] = end,
            ["metadata"] = new JsonObject(),
        };
    }

    public static JsonObject Inspection(HostMessage? reply)
    {
        var data = new JsonObject();
        if (reply?.Text is { } text)
        {
            data["text/plain"] = text;
        }

        return new JsonObject
        {
            ["status"] = "ok",
            ["found"] = data.Count > 0,
            ["data"] = data,
            ["metadata"] = new JsonObject(),
        };
    }

    public static JsonObject IsComplete(HostMessage? reply)
    {
        var status = reply?.Text ?? "unknown";
        var content = new JsonObject { ["status"] = status };
        if (status == "incomplete")
        {
            content["indent"] = "";
        }

        return content;
    }

    private static int ToCodePoints(string code, int utf16)
    {
        var count = 0;
        for (var i = 0; i < Math.Min(utf16, code.Length); i++)
        {
            count += char.IsLowSurrogate(code[i]) ? 0 : 1;
        }

        return count;
    }
}
