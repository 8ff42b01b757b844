using System.Diagnostics;
using System.Text.Json.Nodes;
using Parallax.Notebooks.Documents;
using Parallax.Notebooks.Jupyter;

namespace Parallax.Notebooks.Tests.Jupyter;

/// <summary>Jupyter's own clients against this engine; skipped where Debian's packages are not installed.</summary>
public sealed class JupyterTests : IDisposable
{
    /// <summary>The interpreter for which the packages are; another may stand first on the path.</summary>
    private const string Python = "/usr/bin/python3";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Kernel_JupytersOwnTests_Pass()
    {
        var script = Path.Combine(AppContext.BaseDirectory, "Jupyter", "kernel_conformance.py");
        var (exitCode, text) = await RunAsync("jupyter_kernel_test", script);
        Assert.True(exitCode == 0, text);
    }

    [Fact]
    public async Task Kernel_NbConvert_GivesTheOutputsOfTheRunner()
    {
        var golden = Path.Combine(AppContext.BaseDirectory, "Running", "golden.ipynb");
        var (exitCode, text) = await RunAsync(
            "nbconvert", "-m", "nbconvert", "--to", "notebook", "--execute", golden, "--output-dir", _folder.Path, "--output", "out.ipynb");
        Assert.True(exitCode == 0, text);
        var expected = Notebook.Load(golden).Cells.SelectMany(cell => cell.Outputs).Select(Canonical);
        Assert.Equal(expected, Notebook.Load(Path.Combine(_folder.Path, "out.ipynb")).Cells.SelectMany(cell => cell.Outputs).Select(Canonical));
    }

    private static string Canonical(JsonNode? output)
    {
        var copy = NotebookJson.Sort(output)!.AsObject();
        // Jupyter counts the empty cell too.
        copy.Remove("execution_count");
        return System.Text.RegularExpressions.Regex.Replace(copy.ToJsonString(), "cell \\d+", "cell");
    }

    private async Task<(int ExitCode, string Text)> RunAsync(string module, params string[] arguments)
    {
        Assert.SkipUnless(File.Exists(Python) && await ImportsAsync(module), $"{Python} has no module {module}; apt-get install python3-jupyter-kernel-test jupyter-nbconvert");
        KernelSpec.Install(KernelSpec.DefaultName, _folder.Path, replace: false);
        return await StartAsync(arguments);
    }

    private async Task<bool> ImportsAsync(string module) => (await StartAsync("-c", $"import {module}")).ExitCode == 0;

    private async Task<(int ExitCode, string Text)> StartAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo(Python, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["JUPYTER_PATH"] = Path.Combine(_folder.Path, "share", "jupyter");
        foreach (var name in new[] { "JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR", "IPYTHONDIR" })
        {
            start.Environment[name] = Path.Combine(_folder.Path, name);
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
        }

        return (process.HasExited ? process.ExitCode : -1, await output + await errors);
    }
}
