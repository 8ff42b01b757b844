using System.IO.Enumeration;
using System.Text.Json.Nodes;

namespace Parallax.Notebooks.Jupyter;

/// <summary>What was run in this kernel, for a front end that asks.</summary>
internal sealed class KernelHistory
{
    private const int Session = 1;
    private readonly List<(int Line, string Code)> _entries = [];

    public void Add(int line, string code) => _entries.Add((line, code));

    /// <summary>Answers a history_request.</summary>
    public JsonObject Answer(JsonObject request)
    {
        var count = (int?)request["n"];
        IEnumerable<(int Line, string Code)> found = (string?)request["hist_access_type"] switch
        {
            "range" => _entries.Where(entry => entry.Line >= ((int?)request["start"] ?? 0)
                && entry.Line < ((int?)request["stop"] ?? int.MaxValue)),
            "search" => Search(request),
            _ => _entries,
        };
        var list = found.ToList();
        var wanted = count is { } n && (string?)request["hist_access_type"] != "range" ? list.TakeLast(n) : list;
        var withOutput = (bool?)request["output"] ?? false;
        return new JsonObject
        {
            ["status"] = "ok",
            ["history"] = new JsonArray([.. wanted.Select(entry => new JsonArray(
                Session, entry.Line, withOutput ? new JsonArray(entry.Code, null) : entry.Code))]),
        };
    }

    private IEnumerable<(int Line, string Code)> Search(JsonObject request)
    {
        var pattern = (string?)request["pattern"] ?? "*";
        var found = _entries.Where(entry => FileSystemName.MatchesSimpleExpression(
            pattern,
            entry.Code,
            ignoreCase: false));
        return (bool?)request["unique"] ?? false
            ? found.Reverse().DistinctBy(entry => entry.Code).Reverse()
            : found;
    }
}
