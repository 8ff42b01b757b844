using Parallax.Notebooks.Documents;

namespace Parallax.Cli.Tests.RealKernel;

/// <summary>Notebooks that the real kernel has run.</summary>
internal static class RealKernelRun
{
    /// <summary>Runs notebooks of one folder one after another in one kernel, whose start takes seconds.</summary>
    /// <remarks>As Jupyter does where nbclient is there, else by the kernel's own protocol.</remarks>
    /// <returns>The executed notebooks, in the order given.</returns>
    public static async Task<IReadOnlyList<Notebook>> ExecuteAsync(IReadOnlyList<string> paths, string folder)
    {
        if (!JupyterRun.IsAvailable) return await ByStdioAsync(paths);
        JupyterRun.Execute(paths, folder);
        return [.. paths.Select(path => Canonical(Notebook.Load(Path.Combine(folder, Path.GetFileName(path)))))];
    }

    /// <summary>Runs them by the kernel's own protocol.</summary>
    public static async Task<IReadOnlyList<Notebook>> ByStdioAsync(IReadOnlyList<string> paths)
    {
        using var kernel = await StdioKernel.StartAsync(Path.GetDirectoryName(paths[0])!);
        var executed = new List<Notebook>();
        foreach (var path in paths)
        {
            executed.Add(Canonical(await RunAsync(kernel, Notebook.Load(path))));
        }

        return executed;
    }

    private static async Task<Notebook> RunAsync(StdioKernel kernel, Notebook notebook)
    {
        var count = 0;
        foreach (var cell in notebook.CodeCells)
        {
            var outputs = await kernel.RunAsync(cell.Source);
            cell.SetOutputs(++count, outputs);
            var error = outputs.FirstOrDefault(output => output["output_type"]!.GetValue<string>() == "error");
            Assert.True(error is null, $"cell {count}: {error?["evalue"]}");
        }

        return notebook;
    }

    // A kernel counts on from notebook to notebook.
    private static Notebook Canonical(Notebook notebook)
    {
        var before = notebook.CodeCells.Select(cell => cell.ExecutionCount).First(count => count is not null) - 1;
        foreach (var cell in notebook.CodeCells)
        {
            var (count, outputs) = (cell.ExecutionCount - before, RealKernelOutputs.Canonical(cell.Outputs).ToList());
            foreach (var output in outputs.Where(output => output.ContainsKey("execution_count")))
            {
                output["execution_count"] = count;
            }

            cell.SetOutputs(count, outputs);
        }

        return notebook;
    }
}
