using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;

namespace Parallax.Records.Packing;

/// <summary>Reads what a <see cref="RowWriter"/> wrote, in the same order.</summary>
/// <param name="bytes">What was written, and perhaps more.</param>
/// <param name="texts">The texts that the rows share.</param>
/// <param name="start">Where it begins.</param>
internal sealed class RowReader(byte[] bytes, SharedTexts texts, int start = 0)
{
    private int _at = start;

    /// <summary>A number of any sign.</summary>
    public int Number()
    {
        var folded = Unsigned();
        return (int)(folded >> 1) ^ -(int)(folded & 1);
    }

    /// <summary>A number, or null where there is none.</summary>
    public int? NumberOrNull() => bytes[_at++] != 0 ? Number() : null;

    /// <summary>A member of an enumeration.</summary>
    public T Code<T>() where T : struct, Enum => Unsafe.BitCast<int, T>(Number());

    /// <summary>A real number.</summary>
    public double Real()
    {
        var value = BinaryPrimitives.ReadDoubleLittleEndian(bytes.AsSpan(_at));
        _at += sizeof(double);
        return value;
    }

    /// <summary>A text.</summary>
    public string Text()
    {
        var length = (int)Unsigned();
        var text = Encoding.UTF8.GetString(bytes, _at, length);
        _at += length;
        return text;
    }

    /// <summary>A text that other rows have, too.</summary>
    public string Shared() => SharedOrNull()!;

    /// <summary>A text that other rows have, too, or null where there is none.</summary>
    public string? SharedOrNull()
    {
        var number = (int)Unsigned();
        return number == 0 ? null : texts[number - 1];
    }

    /// <summary>A span.</summary>
    public TextSpan Span()
    {
        var start = Number();
        return new TextSpan(start, start + Number());
    }

    /// <summary>A tone.</summary>
    public ToneScore Tone()
    {
        var hits = Number();
        return new ToneScore(Real(), hits);
    }

    /// <summary>A list of spans.</summary>
    public TextSpan[] Spans()
    {
        var spans = Room<TextSpan>();
        for (var i = 0; i < spans.Length; i++) spans[i] = Span();
        return spans;
    }

    /// <summary>A list of an article's rows.</summary>
    public T[] Rows<T>(IRowFormat<T> format, ArticleInfo article)
    {
        var rows = Room<T>();
        for (var i = 0; i < rows.Length; i++) rows[i] = format.Read(this, article);
        return rows;
    }

    /// <summary>Room for the items of a list, which are next.</summary>
    public T[] Room<T>()
    {
        var length = Number();
        return length == 0 ? [] : new T[length];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Unsigned()
    {
        uint value = bytes[_at++];
        return value < 0x80 ? value : Further(value & 0x7F);
    }

    private uint Further(uint value)
    {
        for (var shift = 7; ; shift += 7)
        {
            uint next = bytes[_at++];
            value |= (next & 0x7F) << shift;
            if (next < 0x80) return value;
        }
    }
}
