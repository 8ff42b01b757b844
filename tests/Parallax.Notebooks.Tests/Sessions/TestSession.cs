using Parallax.Notebooks.Sessions;

namespace Parallax.Notebooks.Tests.Sessions;

/// <summary>A session for a test, which collects what its cells show.</summary>
internal sealed class TestSession(NotebookSession session) : IAsyncDisposable
{
    private int _cells;

    public NotebookSession Session { get; } = session;

    public List<CellOutput> Outputs { get; } = [];

    public static async Task<TestSession> StartAsync(SessionOptions? options = null) =>
        new(await NotebookSession.StartAsync(options ?? new SessionOptions { WorkingDirectory = AppContext.BaseDirectory }));

    /// <summary>Runs a cell; its outputs take the place of the last cell's.</summary>
    public async Task<CellResult> RunAsync(string code, CancellationToken cancellation = default)
    {
        Outputs.Clear();
        return await Session.ExecuteAsync(new SessionCell($"cell {++_cells}", code), Outputs.Add, cancellation);
    }

    /// <summary>Runs a cell that must succeed and gives its displayed values, as HTML where they have it, and its printed text.</summary>
    public async Task<string> EvaluateAsync(string code)
    {
        var result = await RunAsync(code);
        Assert.True(result.Succeeded, result.Error is null ? "" : string.Join('\n', result.Error.Trace));
        return string.Concat(Outputs.Select(output => output switch
        {
            DisplayOutput display => display.Data.GetValueOrDefault("text/html") ?? display.Data.Values.First(),
            StreamOutput text => text.Text,
            _ => "",
        }));
    }

    public ValueTask DisposeAsync() => Session.DisposeAsync();
}
