using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using Parallax.Notebooks.Jupyter;

namespace Parallax.Notebooks.Tests.Jupyter;

/// <summary>One connection of a front end to a kernel's socket, as small as can be.</summary>
internal sealed class KernelClient : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly MessageSigner _signer;
    private readonly NetworkStream _stream;

    private KernelClient(NetworkStream stream, string key)
    {
        _stream = stream;
        _signer = new MessageSigner(key);
    }

    /// <summary>Connects, greets and, where the socket publishes, subscribes to everything.</summary>
    public static async Task<KernelClient> ConnectAsync(int port, string key, string type = "DEALER")
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(IPAddress.Loopback, port);
        var client = new KernelClient(new NetworkStream(socket, ownsSocket: true), key);
        byte[] greeting = [0xFF, 0, 0, 0, 0, 0, 0, 0, 0, 0x7F, 3, 0, .. "NULL"u8, .. new byte[48]];
        byte[] body = [5, .. "READY"u8, 11, .. "Socket-Type"u8, 0, 0, 0, (byte)type.Length, .. Encoding.ASCII.GetBytes(type)];
        await client._stream.WriteAsync((byte[])[.. greeting, 4, (byte)body.Length, .. body]);
        await client.ReadExactAsync(64);
        await client.ReadFrameAsync();
        if (type == "SUB")
        {
            await client._stream.WriteAsync(new byte[] { 0, 1, 1 });
        }

        return client;
    }

    public Task SendAsync(string type, JsonObject? content = null) => SendAsync(type, content, frames => frames);

    /// <summary>Sends a request whose frames are changed on the way.</summary>
    public async Task SendAsync(string type, JsonObject? content, Func<List<byte[]>, List<byte[]>> change)
    {
        var header = new JsonObject { ["msg_id"] = Guid.NewGuid().ToString(), ["msg_type"] = type, ["session"] = "test", ["username"] = "test", ["version"] = "5.3" };
        var frames = change(_signer.Write(new JupyterMessage(header, [], content ?? [])));
        for (var i = 0; i < frames.Count; i++)
        {
            var more = (byte)(i < frames.Count - 1 ? 1 : 0);
            byte[] length = frames[i].Length < 256 ? [more, (byte)frames[i].Length] : [(byte)(more | 2), .. BitConverter.GetBytes(IPAddress.HostToNetworkOrder((long)frames[i].Length))];
            await _stream.WriteAsync((byte[])[.. length, .. frames[i]]);
        }
    }

    public Task RunAsync(string code) => SendAsync("execute_request", new JsonObject { ["code"] = code, ["silent"] = false });

    /// <summary>Reads until a message of the type comes.</summary>
    public async Task<JupyterMessage> ReadAsync(string type)
    {
        while (true)
        {
            var frames = new List<byte[]>();
            bool more;
            do
            {
                (more, var body) = await ReadFrameAsync();
                frames.Add(body);
            }
            while (more);
            if (_signer.Read(frames) is { } message && message.Type == type)
            {
                return message;
            }
        }
    }

    public void Dispose() => _stream.Dispose();

    private async Task<(bool More, byte[] Body)> ReadFrameAsync()
    {
        var flags = (await ReadExactAsync(1))[0];
        var length = (flags & 2) != 0 ? IPAddress.NetworkToHostOrder(BitConverter.ToInt64(await ReadExactAsync(8))) : (await ReadExactAsync(1))[0];
        return ((flags & 1) != 0, await ReadExactAsync((int)length));
    }

    private async Task<byte[]> ReadExactAsync(int count)
    {
        var bytes = new byte[count];
        await _stream.ReadExactlyAsync(bytes).AsTask().WaitAsync(Patience);
        return bytes;
    }
}
