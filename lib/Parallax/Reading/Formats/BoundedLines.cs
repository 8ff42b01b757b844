using System.Text;

namespace Parallax.Reading.Formats;

/// <summary>Reads lines without ever holding one that is longer than a limit.</summary>
internal sealed class BoundedLines(int maxLength)
{
    private const int BufferSize = 1 << 16;
    private readonly StringBuilder line = new();
    private bool isTooLong;

    /// <summary>The lines of a stream in UTF-8 or by its byte order mark; null for a line that is too long.</summary>
    public static IEnumerable<string?> Read(Stream stream, int maxLength) => new BoundedLines(maxLength).Read(stream);

    private IEnumerable<string?> Read(Stream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8, true, BufferSize);
        var buffer = new char[BufferSize];
        while (reader.Read(buffer, 0, buffer.Length) is > 0 and var read)
        {
            for (var at = 0; at < read;)
            {
                var length = buffer.AsSpan(at, read - at).IndexOf('\n');
                var end = length < 0 ? read : at + length;
                Append(buffer.AsSpan(at, end - at));
                at = end + 1;
                if (length >= 0) yield return Take();
            }
        }
        if (isTooLong || line.Length > 0) yield return Take();
    }

    private void Append(ReadOnlySpan<char> text)
    {
        isTooLong |= line.Length + text.Length > maxLength;
        if (isTooLong) line.Clear();
        else line.Append(text);
    }

    private string? Take()
    {
        var taken = isTooLong ? null : line.ToString().TrimEnd('\r');
        line.Clear();
        isTooLong = false;
        return taken;
    }
}
