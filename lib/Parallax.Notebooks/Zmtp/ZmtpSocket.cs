using System.Net;
using System.Net.Sockets;

namespace Parallax.Notebooks.Zmtp;

/// <summary>A bound socket: takes connections and hands over each peer's messages.</summary>
internal abstract class ZmtpSocket : IDisposable
{
    private readonly TcpListener _listener;
    private readonly string _type;

    protected ZmtpSocket(string type, IPEndPoint endpoint)
    {
        _type = type;
        _listener = new TcpListener(endpoint);
        _listener.Start();
        _ = Task.Run(AcceptAsync);
    }

    /// <summary>The port that it listens on.</summary>
    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>How long a peer may take no bytes before it is given up.</summary>
    public TimeSpan SendLimit { get; init; } = TimeSpan.FromSeconds(10);

    protected CancellationTokenSource Closing { get; } = new();

    public void Dispose()
    {
        Closing.Cancel();
        _listener.Dispose();
    }

    /// <summary>A peer has connected.</summary>
    protected abstract void OnConnected(ZmtpConnection peer);

    /// <summary>A peer has sent a message.</summary>
    protected abstract Task OnMessageAsync(ZmtpConnection peer, List<byte[]> frames);

    /// <summary>A peer has sent a command, which only publishers expect.</summary>
    protected virtual void OnCommand(ZmtpConnection peer, byte[] body)
    {
    }

    /// <summary>A peer has gone.</summary>
    protected abstract void OnDisconnected(ZmtpConnection peer);

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(Closing.Token).ConfigureAwait(false);
                client.NoDelay = true;
                _ = Task.Run(() => ServeAsync(client));
            }
        }
        catch (Exception error) when (error is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // Closed.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var peer = new ZmtpConnection(client.GetStream()) { SendLimit = SendLimit };
        try
        {
            await peer.HandshakeAsync(_type, Closing.Token).ConfigureAwait(false);
            OnConnected(peer);
            while (true)
            {
                var frames = await peer.ReadMessageAsync(body => OnCommand(peer, body), Closing.Token)
                    .ConfigureAwait(false);
                await OnMessageAsync(peer, frames).ConfigureAwait(false);
            }
        }
        catch (Exception error) when (error is IOException or OperationCanceledException or ObjectDisposedException)
        {
            // The peer has gone, or what it sent was cut short: it may connect again.
        }
        finally
        {
            OnDisconnected(peer);
            client.Dispose();
        }
    }
}
