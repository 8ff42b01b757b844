using System.Text;

namespace Parallax.Reading.Formats;

/// <summary>Reads lines without ever holding one that is longer than a limit.</summary>
internal static class BoundedLines
{
    /// <summary>The lines of a stream in UTF-8 or by its byte order mark; null for a line that is too long.</summary>
    public static IEnumerable<string?> Read(Stream stream, int maxLength)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8, true, 1 << 16);
        var buffer = new char[1 << 16];
        var line = new StringBuilder();
        var tooLong = false;
        while (reader.Read(buffer, 0, buffer.Length) is > 0 and var read)
        {
            for (var at = 0; at < read;)
            {
                var length = buffer.AsSpan(at, read - at).IndexOf('\n');
                var end = length < 0 ? read : at + length;
                tooLong |= line.Length + (end - at) > maxLength;
                if (tooLong) line.Clear();
                else line.Append(buffer, at, end - at);
                at = end + 1;
                if (length < 0) break;
                yield return tooLong ? null : line.ToString().TrimEnd('\r');
                line.Clear();
                tooLong = false;
            }
        }
        if (tooLong) yield return null;
        else if (line.Length > 0) yield return line.ToString();
    }
}
