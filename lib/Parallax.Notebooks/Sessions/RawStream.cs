using System.Text;

namespace Parallax.Notebooks.Sessions;

/// <summary>What a session's process prints past the console: native libraries and child processes do.</summary>
/// <remarks>The host prints a mark when a cell ends; what stands before the mark belongs to that cell.</remarks>
internal sealed class RawStream
{
    private readonly StringBuilder _text = new();
    private readonly SemaphoreSlim _changed = new(0);
    private readonly int _limit;
    private bool _ended;

    public RawStream(Stream stream, int limit)
    {
        _limit = limit;
        _ = Task.Run(() => ReadAsync(stream));
    }

    /// <summary>The mark after a cell.</summary>
    public static string Mark(string session, int cell) => $"\u0002{session}:{cell}\u0003";

    /// <summary>The text before the mark, or what has come when the process has ended or stays silent.</summary>
    public async Task<string> TakeAsync(string mark, TimeSpan patience)
    {
        using var limit = new CancellationTokenSource(patience);
        while (true)
        {
            lock (_text)
            {
                var all = _text.ToString();
                var end = all.IndexOf(mark, StringComparison.Ordinal);
                if (end >= 0 || _ended || limit.IsCancellationRequested)
                {
                    _text.Clear().Append(end >= 0 ? all[(end + mark.Length)..] : "");
                    return Cut(end >= 0 ? all[..end] : all);
                }
            }

            await _changed.WaitAsync(limit.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private string Cut(string text) =>
        text.Length <= _limit ? text : string.Concat(text.AsSpan(0, _limit), OutputLimit.Note(_limit));

    private async Task ReadAsync(Stream stream)
    {
        var bytes = new byte[8192];
        var chars = new char[8192 + 1];
        var decoder = Encoding.UTF8.GetDecoder();
        try
        {
            for (int count; (count = await stream.ReadAsync(bytes).ConfigureAwait(false)) > 0;)
            {
                Add(chars.AsSpan(0, decoder.GetChars(bytes.AsSpan(0, count), chars, flush: false)));
            }
        }
        catch (Exception error) when (error is IOException or ObjectDisposedException)
        {
            // The process has ended.
        }

        lock (_text)
        {
            _ended = true;
        }

        _changed.Release();
    }

    private void Add(ReadOnlySpan<char> chars)
    {
        lock (_text)
        {
            // Twice the limit leaves room for the mark and bounds the memory of a child process that never stops.
            if (_text.Length > 2L * _limit + 4096)
            {
                _text.Remove(_limit + 1, _text.Length - _limit - 1 - 4096);
            }

            _text.Append(chars);
        }

        _changed.Release();
    }
}
