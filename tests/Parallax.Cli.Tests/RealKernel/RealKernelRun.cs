using Parallax.Notebooks.Documents;

namespace Parallax.Cli.Tests.RealKernel;

/// <summary>A notebook that the real kernel has run.</summary>
internal static class RealKernelRun
{
    /// <summary>Runs it as Jupyter does where nbclient is there, else by the kernel's own protocol.</summary>
    public static async Task<Notebook> ExecuteAsync(string path, string folder)
    {
        if (!JupyterRun.IsAvailable) return await ByStdioAsync(path);
        var output = Path.Combine(folder, Path.GetFileName(path));
        JupyterRun.Execute(path, output, folder);
        return Canonical(Notebook.Load(output));
    }

    /// <summary>Runs it by the kernel's own protocol.</summary>
    public static async Task<Notebook> ByStdioAsync(string path)
    {
        var notebook = Notebook.Load(path);
        using var kernel = await StdioKernel.StartAsync(Path.GetDirectoryName(path)!);
        var count = 0;
        foreach (var cell in notebook.CodeCells)
        {
            var outputs = await kernel.RunAsync(cell.Source);
            cell.SetOutputs(++count, outputs);
            var error = outputs.FirstOrDefault(output => output["output_type"]!.GetValue<string>() == "error");
            Assert.True(error is null, $"cell {count}: {error?["evalue"]}");
        }

        return Canonical(notebook);
    }

    private static Notebook Canonical(Notebook notebook)
    {
        foreach (var cell in notebook.CodeCells)
        {
            cell.SetOutputs(cell.ExecutionCount, RealKernelOutputs.Canonical(cell.Outputs));
        }

        return notebook;
    }
}
