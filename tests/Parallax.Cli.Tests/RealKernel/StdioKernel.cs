using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Parallax.Cli.Tests.RealKernel;

/// <summary>The real kernel by its own protocol: one JSON object a line, commands in and events out.</summary>
internal sealed class StdioKernel : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly Process _process;
    private int _cells;

    private StdioKernel(Process process)
    {
        _process = process;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
    }

    /// <summary>Starts a kernel in a folder.</summary>
    public static async Task<StdioKernel> StartAsync(string folder, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = InteractiveTool.Start(folder, "stdio", "--default-kernel", "csharp", "--working-dir", folder);
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        var kernel = new StdioKernel(Process.Start(start)!);
        while ((await kernel.ReadAsync())["eventType"]!.GetValue<string>() != "KernelReady")
        {
            // What it says of its parts.
        }

        return kernel;
    }

    /// <summary>Runs a cell.</summary>
    /// <returns>Its outputs as a notebook holds them; the last one is an error where it failed.</returns>
    public async Task<IReadOnlyList<JsonObject>> RunAsync(string code)
    {
        var token = $"cell-{++_cells}";
        var command = new JsonObject
        {
            ["token"] = token,
            ["commandType"] = "SubmitCode",
            ["command"] = new JsonObject { ["code"] = code, ["targetKernelName"] = "csharp" },
        };
        await _process.StandardInput.WriteLineAsync(command.ToJsonString());
        await _process.StandardInput.FlushAsync();
        var outputs = new StdioOutputs(_cells);
        while (true)
        {
            var message = await ReadAsync();
            var isOwn = message["command"]?["token"]?.GetValue<string>() == token;
            if (outputs.Add(message) && isOwn) return outputs.All;
        }
    }

    /// <summary>Ends the process.</summary>
    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private async Task<JsonNode> ReadAsync()
    {
        var line = await _process.StandardOutput.ReadLineAsync().WaitAsync(Patience);
        return JsonNode.Parse(line ?? throw new InvalidOperationException("The kernel ended."))!;
    }
}
