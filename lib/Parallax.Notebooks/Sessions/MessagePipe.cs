using System.IO.Pipes;
using System.Text.Json;
using System.Threading.Channels;

namespace Parallax.Notebooks.Sessions;

/// <summary>Messages over a pipe, one JSON object a line.</summary>
/// <remarks>Sending only queues: a cell that is stopped in the middle of a display cannot leave half a message behind.</remarks>
internal sealed class MessagePipe : IAsyncDisposable
{
    private readonly PipeStream _stream;
    private readonly StreamReader _reader;
    private readonly Channel<HostMessage> _outgoing = Channel.CreateUnbounded<HostMessage>(new() { SingleReader = true });
    private readonly Task _writing;

    public MessagePipe(PipeStream stream)
    {
        _stream = stream;
        _reader = new StreamReader(stream, leaveOpen: true);
        _writing = Task.Run(WriteAllAsync);
    }

    public void Send(HostMessage message) => _outgoing.Writer.TryWrite(message);

    /// <summary>The next message, or null at the pipe's end.</summary>
    public async Task<HostMessage?> ReceiveAsync()
    {
        try
        {
            var line = await _reader.ReadLineAsync().ConfigureAwait(false);
            return line is null ? null : JsonSerializer.Deserialize(line, HostMessageJson.Default.HostMessage);
        }
        catch (Exception error) when (error is IOException or ObjectDisposedException or JsonException)
        {
            return null;
        }
    }

    public async ValueTask DisposeAsync()
    {
        _outgoing.Writer.TryComplete();
        await Task.WhenAny(_writing, Task.Delay(TimeSpan.FromSeconds(1))).ConfigureAwait(false);
        await _stream.DisposeAsync().ConfigureAwait(false);
        _reader.Dispose();
    }

    private async Task WriteAllAsync()
    {
        try
        {
            await foreach (var message in _outgoing.Reader.ReadAllAsync().ConfigureAwait(false))
            {
                var line = JsonSerializer.SerializeToUtf8Bytes(message, HostMessageJson.Default.HostMessage);
                await _stream.WriteAsync(line).ConfigureAwait(false);
                _stream.WriteByte((byte)'\n');
            }
        }
        catch (Exception error) when (error is IOException or ObjectDisposedException)
        {
            // The other side has gone; its end of the pipe says so to whoever waits for a reply.
        }
    }
}
