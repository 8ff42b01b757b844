using System.Text;
using Parallax.Notebooks.Sessions;

namespace Parallax.Notebooks.Host;

/// <summary>
/// The cell that a thread works for: where its prints and displays go, also after the cell has ended.
/// </summary>
internal sealed class CellContext(int id, string name, int limit, MessagePipe pipe)
{
    private static readonly AsyncLocal<CellContext?> Flowing = new();
    private static int s_displays;

    private readonly Lock _lock = new();
    private readonly StringBuilder _text = new();
    private string _stream = "stdout";
    private int _printed;
    private int _shown;
    private long _shownText;
    private bool _flushing;
    private readonly CancellationTokenSource _stop = new();
    private volatile bool _isClosed;

    /// <summary>The cell that started the work on this thread; it flows into tasks and threads.</summary>
    public static CellContext? Current
    {
        get => Flowing.Value;
        set => Flowing.Value = value;
    }

    public string Name { get; } = name;

    /// <summary>Why the cell has failed by what its code said to .NET Interactive; null where it has not.</summary>
    public string? Failure { get; set; }

    /// <summary>Whether the cell was asked to stop.</summary>
    public bool IsStopped => _stop.IsCancellationRequested;

    /// <summary>Cancelled when the cell is to stop.</summary>
    public CancellationToken Stopping => _stop.Token;

    /// <summary>Asks the cell to stop: its checkpoints throw from now on.</summary>
    public void Stop() => _stop.Cancel();

    /// <summary>Ends a stopped cell: what it left running shows nothing any more and changes no variable.</summary>
    public bool IsClosed
    {
        get => _isClosed;
        set => _isClosed = value;
    }

    /// <summary>Prints text, gathered for a moment so that a loop of prints is not a message each.</summary>
    public void Print(string stream, ReadOnlySpan<char> text)
    {
        lock (_lock)
        {
            if (stream != _stream)
            {
                FlushLocked();
                _stream = stream;
            }

            Append(text);
            if (_text.Length > 16_384)
            {
                FlushLocked();
            }
            else if (!_flushing)
            {
                _flushing = true;
                CellFlusher.Request(this);
            }
        }
    }

    /// <summary>Sends what was printed.</summary>
    public void Flush()
    {
        lock (_lock)
        {
            _flushing = false;
            FlushLocked();
        }
    }

    /// <summary>Shows a value that is already formatted.</summary>
    /// <returns>The id under which it can be updated.</returns>
    public string Show(Dictionary<string, string> data, DisplayRole role, string? displayId = null)
    {
        var display = displayId ?? $"d{Interlocked.Increment(ref s_displays)}";
        lock (_lock)
        {
            FlushLocked();
            if (_isClosed || IsTooMuch(data, role))
            {
                return display;
            }

            pipe.Send(new HostMessage
            {
                Kind = HostMessageKind.Display,
                Id = id,
                Data = data,
                Role = role,
                DisplayId = role == DisplayRole.Result ? null : display,
            });
        }

        return display;
    }

    /// <summary>Whether a display is one too many; the first such one leaves a note in its place.</summary>
    private bool IsTooMuch(Dictionary<string, string> data, DisplayRole role)
    {
        // What takes the place of an earlier display adds nothing.
        if (role == DisplayRole.Update)
        {
            return false;
        }

        var before = IsFull();
        _shown++;
        _shownText += data.Values.Sum(text => (long)text.Length);
        if (!before && IsFull())
        {
            SendText("stderr", OutputLimit.DisplayNote);
        }

        return IsFull();
    }

    private bool IsFull() => _shown > OutputLimit.Displays || _shownText > OutputLimit.DisplayedText;

    private void Append(ReadOnlySpan<char> text)
    {
        if (_printed > limit || _isClosed)
        {
            return;
        }

        var room = limit - _printed;
        _printed += text.Length;
        _text.Append(text[..Math.Min(room, text.Length)]);
        if (_printed > limit)
        {
            _printed = limit + 1;
            _text.Append(OutputLimit.Note(limit));
        }
    }

    private void FlushLocked()
    {
        if (_text.Length > 0)
        {
            SendText(_stream, _text.ToString());
            _text.Clear();
        }
    }

    private void SendText(string stream, string text) =>
        pipe.Send(new HostMessage { Kind = HostMessageKind.Stream, Id = id, Name = stream, Text = text });
}
