using System.Net;

namespace Parallax.Notebooks.Zmtp;

/// <summary>A REP that sends every message back, which is what a heartbeat is.</summary>
/// <param name="endpoint">Where to listen; port 0 takes a free one.</param>
internal sealed class EchoSocket(IPEndPoint endpoint) : ZmtpSocket("REP", endpoint)
{
    protected override void OnConnected(ZmtpConnection peer)
    {
    }

    // The frames before the empty one say where the reply goes, so the whole message goes back.
    protected override Task OnMessageAsync(ZmtpConnection peer, List<byte[]> frames) =>
        peer.WriteMessageAsync(frames, Closing.Token);

    protected override void OnDisconnected(ZmtpConnection peer)
    {
    }
}
