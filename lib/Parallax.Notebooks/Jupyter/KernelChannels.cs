using System.Net;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Parallax.Notebooks.Zmtp;

namespace Parallax.Notebooks.Jupyter;

/// <summary>
/// The kernel's five sockets: requests in, replies and broadcasts out, each in the order in which they were made.
/// </summary>
internal sealed class KernelChannels : IDisposable
{
    private readonly MessageSigner _signer;
    private readonly PublishSocket _ioPub;
    private readonly List<IDisposable> _sockets = [];
    private readonly Channel<Func<Task>> _outgoing = Channel.CreateUnbounded<Func<Task>>();
    private readonly string _session = Guid.NewGuid().ToString();
    private readonly Task _sending;

    public KernelChannels(ConnectionFile connection, Action<KernelRequest> onShell, Action<KernelRequest> onControl)
    {
        _signer = new MessageSigner(connection.Key);
        _ioPub = new PublishSocket(new IPEndPoint(connection.Address, connection.IoPub));
        _sockets.Add(_ioPub);
        _sockets.Add(Listen(connection, connection.Shell, onShell));
        _sockets.Add(Listen(connection, connection.Control, onControl));
        // Cells have no one to ask, so what comes on the input channel is nothing that was asked for.
        _sockets.Add(Listen(connection, connection.Stdin, _ => { }));
        _sockets.Add(new EchoSocket(new IPEndPoint(connection.Address, connection.Heartbeat)));
        _sending = Task.Run(SendAllAsync);
    }

    /// <summary>Tells all front ends something that a request caused.</summary>
    public void Publish(string type, JsonObject content, JsonObject parent)
    {
        var message = Message(type, content, parent) with
        {
            Route = [System.Text.Encoding.ASCII.GetBytes($"kernel.{_session}.{type}")],
        };
        var frames = _signer.Write(message);
        _outgoing.Writer.TryWrite(() => _ioPub.SendAsync(frames));
    }

    /// <summary>Answers a request.</summary>
    public void Reply(KernelRequest request, JsonObject content)
    {
        var type = request.Message.Type.Replace("_request", "_reply", StringComparison.Ordinal);
        var message = Message(type, content, request.Message.Header) with { Route = request.Message.Route };
        var frames = _signer.Write(message);
        _outgoing.Writer.TryWrite(() => request.Socket.SendAsync(request.Peer, frames));
    }

    /// <summary>Waits until everything is sent.</summary>
    public async Task FinishAsync()
    {
        _outgoing.Writer.TryComplete();
        await Task.WhenAny(_sending, Task.Delay(TimeSpan.FromSeconds(2))).ConfigureAwait(false);
    }

    public void Dispose() => _sockets.ForEach(socket => socket.Dispose());

    private RouterSocket Listen(ConnectionFile connection, int port, Action<KernelRequest> onRequest)
    {
        RouterSocket? socket = null;
        socket = new RouterSocket(new IPEndPoint(connection.Address, port), (peer, frames) =>
        {
            if (_signer.Read(frames) is { } message)
            {
                onRequest(new KernelRequest(socket!, peer, message));
            }
            else
            {
                Console.Error
                    .WriteLine("A message was dropped: it was cut short or not signed with this kernel's key.");
            }

            return Task.CompletedTask;
        });
        return socket;
    }

    private JupyterMessage Message(string type, JsonObject content, JsonObject parent)
    {
        var header = new JsonObject
        {
            ["msg_id"] = Guid.NewGuid().ToString(),
            ["msg_type"] = type,
            ["session"] = _session,
            ["username"] = "kernel",
            ["date"] = DateTime.UtcNow.ToString("O"),
            ["version"] = KernelInfo.ProtocolVersion,
        };
        return new JupyterMessage(header, parent.DeepClone().AsObject(), content);
    }

    private async Task SendAllAsync()
    {
        await foreach (var send in _outgoing.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            await send().ConfigureAwait(false);
        }
    }
}
