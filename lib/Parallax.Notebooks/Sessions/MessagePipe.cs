using System.Collections.Concurrent;
using System.IO.Pipes;
using System.Text.Json;

namespace Parallax.Notebooks.Sessions;

/// <summary>Messages over a pipe, one JSON object a line.</summary>
/// <remarks>
/// Sending only queues, so a cell that is stopped in the middle of a display cannot leave half a message behind.
/// Reading and writing have threads of their own: cells may use up the thread pool and must still be heard and stopped.
/// </remarks>
internal sealed class MessagePipe : IDisposable
{
    private readonly PipeStream _stream;
    private readonly StreamReader _reader;
    // A cell that shows faster than anyone reads waits here, and can be interrupted there.
    private readonly BlockingCollection<HostMessage> _outgoing = new(boundedCapacity: 4096);
    private readonly Thread _writing;

    public MessagePipe(PipeStream stream)
    {
        _stream = stream;
        _reader = new StreamReader(stream, leaveOpen: true);
        _writing = new Thread(WriteAll) { IsBackground = true, Name = "pipe writer" };
        _writing.Start();
    }

    public void Send(HostMessage message)
    {
        try
        {
            _outgoing.Add(message);
        }
        catch (InvalidOperationException)
        {
            // Closed: whoever would read it has gone.
        }
    }

    /// <summary>Starts a thread that handles each message and, at the pipe's end, the end.</summary>
    public void Listen(Action<HostMessage> onMessage, Action onEnd) => new Thread(() =>
    {
        while (Receive() is { } message)
        {
            onMessage(message);
        }

        onEnd();
    })
    { IsBackground = true, Name = "pipe reader" }.Start();

    public void Dispose()
    {
        _outgoing.CompleteAdding();
        _writing.Join(TimeSpan.FromSeconds(1));
        _stream.Dispose();
    }

    private HostMessage? Receive()
    {
        try
        {
            var line = _reader.ReadLine();
            return line is null ? null : JsonSerializer.Deserialize(line, HostMessageJson.Default.HostMessage);
        }
        catch (Exception error)
            when (error is IOException or ObjectDisposedException or JsonException or OperationCanceledException)
        {
            return null;
        }
    }

    private void WriteAll()
    {
        try
        {
            foreach (var message in _outgoing.GetConsumingEnumerable())
            {
                var line = JsonSerializer.SerializeToUtf8Bytes(message, HostMessageJson.Default.HostMessage);
                _stream.Write(line);
                _stream.WriteByte((byte)'\n');
            }
        }
        catch (Exception error) when (error is IOException or ObjectDisposedException)
        {
            // The other side has gone; its end of the pipe says so to whoever waits for a reply.
        }
    }
}
