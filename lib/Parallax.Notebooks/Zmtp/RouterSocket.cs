using System.Collections.Concurrent;
using System.Net;

namespace Parallax.Notebooks.Zmtp;

/// <summary>A ROUTER: a message comes with the peer that sent it, and a reply goes to that peer.</summary>
/// <param name="endpoint">Where to listen; port 0 takes a free one.</param>
/// <param name="onMessage">Called for each message, one at a time for each peer.</param>
internal sealed class RouterSocket(
    IPEndPoint endpoint,
    Func<ZmtpConnection, List<byte[]>, Task> onMessage) : ZmtpSocket("ROUTER", endpoint)
{
    private readonly ConcurrentDictionary<ZmtpConnection, bool> _peers = [];

    /// <summary>Sends to a peer; one that has gone is ignored.</summary>
    public async Task SendAsync(ZmtpConnection peer, IReadOnlyList<byte[]> frames)
    {
        if (!_peers.ContainsKey(peer))
        {
            return;
        }

        try
        {
            await peer.WriteMessageAsync(frames, Closing.Token).ConfigureAwait(false);
        }
        catch (Exception error) when (error is IOException or OperationCanceledException or ObjectDisposedException)
        {
            _peers.TryRemove(peer, out _);
        }
    }

    protected override void OnConnected(ZmtpConnection peer) => _peers[peer] = true;

    protected override Task OnMessageAsync(ZmtpConnection peer, List<byte[]> frames) => onMessage(peer, frames);

    protected override void OnDisconnected(ZmtpConnection peer) => _peers.TryRemove(peer, out _);
}
