using System.Buffers.Binary;
using System.Text;

namespace Parallax.Notebooks.Zmtp;

/// <summary>One peer of a socket: the handshake, then messages of one or more frames.</summary>
/// <remarks>ZMTP 3.0 (rfc.zeromq.org/spec/23) with the NULL mechanism, the side that was connected to.</remarks>
internal sealed class ZmtpConnection(Stream stream) : IDisposable
{
    /// <summary>The largest frame that is read; a length beyond it is a broken peer, not a message.</summary>
    public const long MaximumFrame = 512L * 1024 * 1024;

    private const int GreetingLength = 64;
    private const int PieceLength = 65_536;
    private const int MostFrames = 65_536;
    private const byte More = 1;
    private const byte Long = 2;
    private const byte Command = 4;

    private readonly SemaphoreSlim _writing = new(1);

    /// <summary>The identity that the peer gave itself; empty when it gave none.</summary>
    public byte[] PeerIdentity { get; private set; } = [];

    /// <summary>The peer's socket type, such as <c>DEALER</c>.</summary>
    public string PeerType { get; private set; } = "";

    /// <summary>How long a peer may take no bytes before it is given up; others wait for it meanwhile.</summary>
    public TimeSpan SendLimit { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Greets the peer and tells it the type of this socket.</summary>
    public async Task HandshakeAsync(string socketType, CancellationToken cancellation)
    {
        await stream.WriteAsync(Greeting(), cancellation).ConfigureAwait(false);
        var greeting = await ReadExactAsync(GreetingLength, cancellation).ConfigureAwait(false);
        if (greeting[0] != 0xFF || (greeting[9] & 1) == 0 || greeting[10] < 3)
        {
            throw new ZmtpException("The peer does not speak ZMTP 3.");
        }

        var mechanism = Encoding.ASCII.GetString(greeting, 12, 20).TrimEnd('\0');
        if (mechanism != "NULL")
        {
            throw new ZmtpException($"The peer wants the mechanism {mechanism}, only NULL is offered.");
        }

        using var ready = new MemoryStream();
        WriteFrame(ready, Command, Ready(socketType));
        await stream.WriteAsync(ready.ToArray(), cancellation).ConfigureAwait(false);
        var (flags, body) = await ReadFrameAsync(cancellation).ConfigureAwait(false);
        if ((flags & Command) == 0)
        {
            throw new ZmtpException("The peer sent a message before it was ready.");
        }

        ReadReady(body);
    }

    /// <summary>The next message, all of its frames; commands in between are passed to the handler.</summary>
    public async Task<List<byte[]>> ReadMessageAsync(Action<byte[]> onCommand, CancellationToken cancellation)
    {
        var frames = new List<byte[]>();
        var total = 0L;
        while (true)
        {
            var (flags, body) = await ReadFrameAsync(cancellation).ConfigureAwait(false);
            if ((flags & Command) != 0)
            {
                onCommand(body);
                continue;
            }

            frames.Add(body);
            total += body.Length;
            // Frames without bytes take memory, too.
            if (total > MaximumFrame || frames.Count > MostFrames)
            {
                throw new ZmtpException("The message is too large.");
            }

            if ((flags & More) == 0)
            {
                return frames;
            }
        }
    }

    /// <summary>Sends a message; several may be sent at once from different threads.</summary>
    public async Task WriteMessageAsync(IReadOnlyList<byte[]> frames, CancellationToken cancellation)
    {
        await _writing.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            // One write a message: small packets one by one would wait for each other.
            using var bytes = new MemoryStream();
            for (var i = 0; i < frames.Count; i++)
            {
                WriteFrame(bytes, i < frames.Count - 1 ? More : (byte)0, frames[i]);
            }

            await WriteAsync(bytes.GetBuffer().AsMemory(0, (int)bytes.Length), cancellation).ConfigureAwait(false);
        }
        finally
        {
            _writing.Release();
        }
    }

    public void Dispose() => stream.Dispose();

    private async Task WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        try
        {
            // Piece by piece, so that a large message over a slow line has the time that it needs.
            for (var start = 0; start < bytes.Length; start += PieceLength)
            {
                limit.CancelAfter(SendLimit);
                await stream.WriteAsync(bytes[start..Math.Min(bytes.Length, start + PieceLength)], limit.Token)
                    .ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // Half a message has gone out: nothing that follows could be understood.
            stream.Dispose();
            throw new ZmtpException("The peer has stopped reading.");
        }
    }

    private static byte[] Greeting()
    {
        var greeting = new byte[GreetingLength];
        greeting[0] = 0xFF;
        greeting[9] = 0x7F;
        greeting[10] = 3;
        "NULL"u8.CopyTo(greeting.AsSpan(12));
        return greeting;
    }

    private static byte[] Ready(string socketType)
    {
        using var body = new MemoryStream();
        body.WriteByte(5);
        body.Write("READY"u8);
        WriteProperty(body, "Socket-Type", Encoding.ASCII.GetBytes(socketType));
        WriteProperty(body, "Identity", []);
        return body.ToArray();
    }

    private static void WriteProperty(MemoryStream body, string name, byte[] value)
    {
        body.WriteByte((byte)name.Length);
        body.Write(Encoding.ASCII.GetBytes(name));
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, value.Length);
        body.Write(length);
        body.Write(value);
    }

    private void ReadReady(ReadOnlySpan<byte> body)
    {
        if (body.Length < 6 || !body[..6].SequenceEqual("\u0005READY"u8))
        {
            throw new ZmtpException("The peer did not say that it is ready.");
        }

        body = body[6..];
        while (body.Length > 0)
        {
            var name = Encoding.ASCII.GetString(Take(ref body, Take(ref body, 1)[0]));
            var length = BinaryPrimitives.ReadUInt32BigEndian(Take(ref body, 4));
            var value = Take(ref body, length);
            if (name.Equals("Socket-Type", StringComparison.OrdinalIgnoreCase))
            {
                PeerType = Encoding.ASCII.GetString(value);
            }
            else if (name.Equals("Identity", StringComparison.OrdinalIgnoreCase))
            {
                PeerIdentity = value.ToArray();
            }
        }
    }

    private static ReadOnlySpan<byte> Take(ref ReadOnlySpan<byte> body, uint length)
    {
        if (length > body.Length)
        {
            throw new ZmtpException("The peer's properties are cut short.");
        }

        var taken = body[..(int)length];
        body = body[(int)length..];
        return taken;
    }

    private async Task<(byte Flags, byte[] Body)> ReadFrameAsync(CancellationToken cancellation)
    {
        var flags = (await ReadExactAsync(1, cancellation).ConfigureAwait(false))[0];
        var length = (flags & Long) != 0
            ? BinaryPrimitives.ReadInt64BigEndian(await ReadExactAsync(8, cancellation).ConfigureAwait(false))
            : (await ReadExactAsync(1, cancellation).ConfigureAwait(false))[0];
        if (length is < 0 or > MaximumFrame || flags > 7)
        {
            throw new ZmtpException("The peer sent a frame that is none.");
        }

        return (flags, await ReadExactAsync((int)length, cancellation).ConfigureAwait(false));
    }

    private static void WriteFrame(MemoryStream bytes, byte flags, byte[] body)
    {
        Span<byte> length = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(length, body.Length);
        var isLong = body.Length > byte.MaxValue;
        bytes.WriteByte(isLong ? (byte)(flags | Long) : flags);
        bytes.Write(isLong ? length : length[7..]);
        bytes.Write(body);
    }

    private async Task<byte[]> ReadExactAsync(int length, CancellationToken cancellation)
    {
        // No more memory than bytes have come: a peer may announce more than it sends.
        var bytes = new byte[Math.Min(length, PieceLength)];
        for (var read = 0; read < length; read = bytes.Length)
        {
            if (read > 0) Array.Resize(ref bytes, (int)Math.Min(length, read * 2L));
            await stream.ReadExactlyAsync(bytes.AsMemory(read), cancellation).ConfigureAwait(false);
        }

        return bytes;
    }
}
