using System.Collections.Concurrent;
using System.Net;

namespace Parallax.Notebooks.Zmtp;

/// <summary>A PUB: a message goes to every peer that has subscribed to how it begins.</summary>
/// <param name="endpoint">Where to listen; port 0 takes a free one.</param>
internal sealed class PublishSocket(IPEndPoint endpoint) : ZmtpSocket("PUB", endpoint)
{
    private readonly ConcurrentDictionary<ZmtpConnection, List<byte[]>> _subscriptions = [];

    /// <summary>Sends to all subscribers; one that has gone is forgotten.</summary>
    public async Task SendAsync(IReadOnlyList<byte[]> frames)
    {
        foreach (var (peer, prefixes) in _subscriptions)
        {
            if (!Wants(prefixes, frames[0]))
            {
                continue;
            }

            try
            {
                await peer.WriteMessageAsync(frames, Closing.Token).ConfigureAwait(false);
            }
            catch (Exception error) when (error is IOException or OperationCanceledException or ObjectDisposedException)
            {
                _subscriptions.TryRemove(peer, out _);
            }
        }
    }

    protected override void OnConnected(ZmtpConnection peer) => _subscriptions[peer] = [];

    protected override Task OnMessageAsync(ZmtpConnection peer, List<byte[]> frames)
    {
        // ZMTP 3.0: the first byte says subscribe (1) or cancel (0), the rest is the prefix.
        if (frames is [{ Length: > 0 } body])
        {
            Change(peer, body[0] == 1, body[1..]);
        }

        return Task.CompletedTask;
    }

    protected override void OnCommand(ZmtpConnection peer, byte[] body)
    {
        // ZMTP 3.1 has commands for it.
        if (body.AsSpan().StartsWith("\u0009SUBSCRIBE"u8))
        {
            Change(peer, true, body[10..]);
        }
        else if (body.AsSpan().StartsWith("\u0006CANCEL"u8))
        {
            Change(peer, false, body[7..]);
        }
    }

    protected override void OnDisconnected(ZmtpConnection peer) => _subscriptions.TryRemove(peer, out _);

    private void Change(ZmtpConnection peer, bool add, byte[] prefix)
    {
        if (!_subscriptions.TryGetValue(peer, out var prefixes))
        {
            return;
        }

        lock (prefixes)
        {
            if (add)
            {
                prefixes.Add(prefix);
            }
            else if (prefixes.FindIndex(one => one.AsSpan().SequenceEqual(prefix)) is >= 0 and var index)
            {
                prefixes.RemoveAt(index);
            }
        }
    }

    private static bool Wants(List<byte[]> prefixes, byte[] topic)
    {
        lock (prefixes)
        {
            return prefixes.Exists(prefix => topic.AsSpan().StartsWith(prefix));
        }
    }
}
