namespace Parallax.Notebooks.Sessions;

/// <summary>Turns what the host says into outputs.</summary>
internal static class HostMessageExtensions
{
    public static CellOutput? Output(this HostMessage message) => message.Kind switch
    {
        HostMessageKind.Stream => new StreamOutput(message.Name!, message.Text!),
        HostMessageKind.Display => new DisplayOutput(message.Data!, message.DisplayId, message.Role),
        HostMessageKind.Error => new ErrorOutput(
            message.Name!,
            message.Text ?? "",
            message.Number,
            message.Lines ?? []),
        _ => null,
    };
}
