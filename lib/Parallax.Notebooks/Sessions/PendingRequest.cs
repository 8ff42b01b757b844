namespace Parallax.Notebooks.Sessions;

/// <summary>A request that the host has not answered yet.</summary>
internal sealed class PendingRequest(Action<CellOutput> onOutput)
{
    public Action<CellOutput> OnOutput { get; } = onOutput;

    public TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public HostMessage? Reply { get; set; }

    public ErrorOutput? Error { get; set; }
}
