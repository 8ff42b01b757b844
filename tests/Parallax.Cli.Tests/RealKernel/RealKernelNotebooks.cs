using Parallax.Notebooks.Documents;

namespace Parallax.Cli.Tests.RealKernel;

/// <summary>The repository's notebooks, run once in the real kernel for all tests that look at them.</summary>
/// <remarks>One kernel runs them all; that each runs in a clean session of its own is what our engine's tests say.</remarks>
public sealed class RealKernelNotebooks : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("parallax-").FullName;
    private IReadOnlyList<Notebook> _executed = [];

    /// <summary>The notebooks in reading order.</summary>
    public static IReadOnlyList<string> Paths { get; } =
        [.. Directory.GetFiles(Repository.PathOf("notebooks"), "*.ipynb").Order(StringComparer.Ordinal)];

    public async ValueTask InitializeAsync()
    {
        if (InteractiveTool.IsAvailable) _executed = await RealKernelRun.ExecuteAsync(Paths, _folder);
    }

    /// <summary>The executed notebook of this name; skips the test where there is no kernel.</summary>
    public Notebook Of(string name)
    {
        InteractiveTool.Path();
        return _executed[Paths.Select(Path.GetFileName).ToList().IndexOf(name)];
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
