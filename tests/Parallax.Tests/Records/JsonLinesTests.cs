using System.Text;
using Parallax.Records;

namespace Parallax.Tests.Records;

public class JsonLinesTests
{
    [Fact]
    public void Read_NumbersLinesAndPassesOverBlankOnes()
    {
        var lines = Read("\uFEFFone\r\n\n  two \n\nthree");
        Assert.Equal([(1, "one"), (3, "two"), (5, "three")], lines);
    }

    [Fact]
    public void Read_LineLongerThanTheBuffer_IsWhole()
    {
        var line = new string('x', 300_000);
        Assert.Equal([(1, line), (2, "y")], Read(line + "\ny\n"));
    }

    [Fact]
    public void Read_LineOverTheLimit_IsNullAndTheNextIsRead()
    {
        using var stream = new EndlessLine(JsonLines.MaxLine + (1L << 20));
        var lines = JsonLines.Read(stream).Select(l => (l.Number, l.Line is null)).ToList();
        Assert.Equal([(1, true), (2, false)], lines);
    }

    private static List<(int, string)> Read(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return [.. JsonLines.Read(stream).Select(l => (l.Number, Encoding.UTF8.GetString(l.Line!.Value.Span)))];
    }

    /// <summary>A long line of x, a line feed, and "y".</summary>
    private sealed class EndlessLine(long length) : MemoryStream
    {
        private long _left = length;

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (_left < 0) return 0;
            if (_left == 0)
            {
                _left = -1;
                "\ny"u8.CopyTo(buffer.AsSpan(offset));
                return 2;
            }
            var read = (int)Math.Min(count, _left);
            buffer.AsSpan(offset, read).Fill((byte)'x');
            _left -= read;
            return read;
        }
    }
}
