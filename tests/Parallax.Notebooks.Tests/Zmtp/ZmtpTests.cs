using System.Net;
using System.Net.Sockets;
using System.Text;
using Parallax.Notebooks.Zmtp;

namespace Parallax.Notebooks.Tests.Zmtp;

/// <summary>Speaks to the sockets byte by byte, as the specification writes it (rfc.zeromq.org/spec/23).</summary>
public sealed class ZmtpTests
{
    private static readonly byte[] Greeting = [0xFF, 0, 0, 0, 0, 0, 0, 0, 0, 0x7F, 3, 0, .. "NULL"u8, .. new byte[48]];
    private static readonly byte[] DealerReady = [4, 28, 5, .. "READY"u8, 11, .. "Socket-Type"u8, 0, 0, 0, 6, .. "DEALER"u8];

    [Fact]
    public async Task Router_Dealer_GetsItsReplyFrameByFrame()
    {
        RouterSocket? router = null;
        router = new RouterSocket(Local, (peer, frames) => router!.SendAsync(peer, [.. frames, "reply"u8.ToArray()]));
        using var closing = router;
        using var client = await ConnectAsync(router.Port, DealerReady);
        await client.WriteAsync(new byte[] { 1, 2, (byte)'a', (byte)'b', 0, 1, (byte)'c' });
        Assert.Equal([1, 2, (byte)'a', (byte)'b', 1, 1, (byte)'c', 0, 5, .. "reply"u8], await ReadAsync(client, 14));
    }

    [Fact]
    public async Task Router_LongFrame_ArrivesWhole()
    {
        var received = new TaskCompletionSource<List<byte[]>>();
        using var router = new RouterSocket(Local, (_, frames) => Task.FromResult(received.TrySetResult(frames)));
        using var client = await ConnectAsync(router.Port, DealerReady);
        await client.WriteAsync(new byte[] { 2, 0, 0, 0, 0, 0, 4, 0, 0 });
        await client.WriteAsync(new byte[262_144]);
        Assert.Equal(262_144, (await received.Task.WaitAsync(TimeSpan.FromSeconds(10))).Single().Length);
    }

    [Fact]
    public async Task Echo_Message_ComesBack()
    {
        using var echo = new EchoSocket(Local);
        using var client = await ConnectAsync(echo.Port, DealerReady);
        await client.WriteAsync(new byte[] { 1, 0, 0, 4, 1, 2, 3, 4 });
        Assert.Equal([1, 0, 0, 4, 1, 2, 3, 4], await ReadAsync(client, 8));
    }

    [Fact]
    public async Task Publish_Subscriber_GetsOnlyWhatBeginsWithItsPrefix()
    {
        using var publisher = new PublishSocket(Local);
        using var client = await ConnectAsync(publisher.Port, DealerReady);
        await client.WriteAsync(new byte[] { 0, 2, 1, (byte)'b' });
        await Task.Delay(100);
        await publisher.SendAsync([Encoding.ASCII.GetBytes("a1")]);
        await publisher.SendAsync([Encoding.ASCII.GetBytes("b1")]);
        Assert.Equal([0, 2, (byte)'b', (byte)'1'], await ReadAsync(client, 4));
    }

    [Fact]
    public async Task Publish_SubscriberThatStopsReading_IsGivenUpAndTheOthersServed()
    {
        using var publisher = new PublishSocket(Local) { SendLimit = TimeSpan.FromSeconds(1) };
        using var stalled = await ConnectAsync(publisher.Port, DealerReady);
        await stalled.WriteAsync(new byte[] { 0, 1, 1 });
        await Task.Delay(100);
        // More than the system's buffers between the two hold.
        await publisher.SendAsync([new byte[64 * 1024 * 1024]]).WaitAsync(TimeSpan.FromSeconds(20));
        using var client = await ConnectAsync(publisher.Port, DealerReady);
        await client.WriteAsync(new byte[] { 0, 1, 1 });
        await Task.Delay(100);
        await publisher.SendAsync([[7]]).WaitAsync(TimeSpan.FromSeconds(20));
        Assert.Equal([0, 1, 7], await ReadAsync(client, 3));
    }

    [Theory]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost\r\nAccept: text/html, application/json, anything else\r\n\r\n")]
    [InlineData("short")]
    public async Task Handshake_NotZmtp_ClosesThatPeerAndServesTheNext(string sent)
    {
        using var echo = new EchoSocket(Local);
        using (var stranger = new TcpClient())
        {
            await stranger.ConnectAsync(IPAddress.Loopback, echo.Port);
            await stranger.GetStream().WriteAsync(Encoding.ASCII.GetBytes(sent));
        }

        using var client = await ConnectAsync(echo.Port, DealerReady);
        await client.WriteAsync(new byte[] { 0, 1, 9 });
        Assert.Equal([0, 1, 9], await ReadAsync(client, 3));
    }

    [Fact]
    public async Task Read_FrameLongerThanAnyMessage_ClosesThePeer()
    {
        using var echo = new EchoSocket(Local);
        using var client = await ConnectAsync(echo.Port, DealerReady);
        await client.WriteAsync(new byte[] { 2, 0x7F, 0, 0, 0, 0, 0, 0, 0 });
        Assert.Equal(0, await client.ReadAsync(new byte[1]).AsTask().WaitAsync(TimeSpan.FromSeconds(10)));
    }

    [Fact]
    public async Task Read_FrameAnnouncedButNotSent_TakesNoMemory()
    {
        using var peer = new MemoryStream([2, 0, 0, 0, 0, 0x1F, 0, 0, 0, 1, 2, 3]);
        using var connection = new ZmtpConnection(peer);
        var before = GC.GetAllocatedBytesForCurrentThread();
        await Assert.ThrowsAsync<EndOfStreamException>(() => connection.ReadMessageAsync(_ => { }, CancellationToken.None));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
    }

    [Fact]
    public async Task Read_FramesWithoutBytesAndWithoutEnd_AreGivenUp()
    {
        using var connection = new ZmtpConnection(new EndlessFrames());
        await Assert.ThrowsAsync<ZmtpException>(() => connection.ReadMessageAsync(_ => { }, CancellationToken.None));
    }

    private static IPEndPoint Local => new(IPAddress.Loopback, 0);

    private static async Task<NetworkStream> ConnectAsync(int port, byte[] ready)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(IPAddress.Loopback, port);
        var stream = new NetworkStream(socket, ownsSocket: true);
        await stream.WriteAsync(Greeting);
        var greeting = await ReadAsync(stream, 64);
        Assert.Equal(Greeting, greeting);
        await stream.WriteAsync(ready);
        var header = await ReadAsync(stream, 2);
        Assert.Equal(4, header[0]);
        Assert.Contains("Socket-Type", Encoding.ASCII.GetString(await ReadAsync(stream, header[1])), StringComparison.Ordinal);
        return stream;
    }

    private static async Task<byte[]> ReadAsync(Stream stream, int count)
    {
        var bytes = new byte[count];
        await stream.ReadExactlyAsync(bytes).AsTask().WaitAsync(TimeSpan.FromSeconds(10));
        return bytes;
    }

    /// <summary>More frames follow, each of no bytes.</summary>
    private sealed class EndlessFrames : MemoryStream
    {
        private bool _isLength;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            for (var i = 0; i < buffer.Length; i++, _isLength = !_isLength) buffer.Span[i] = _isLength ? (byte)0 : (byte)1;
            return ValueTask.FromResult(buffer.Length);
        }
    }
}
