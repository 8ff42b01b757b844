using System.Runtime.CompilerServices;
using System.Text;

namespace Parallax.Records.Packing;

/// <summary>Reads what a <see cref="RowWriter"/> wrote, in the same order.</summary>
internal sealed class RowReader(byte[] bytes, SharedTexts texts)
{
    private readonly BinaryReader _reader = new(new MemoryStream(bytes, writable: false), Encoding.UTF8);

    /// <summary>A number of any sign.</summary>
    public int Number()
    {
        var folded = (uint)_reader.Read7BitEncodedInt();
        return (int)(folded >> 1) ^ -(int)(folded & 1);
    }

    /// <summary>A number, or null where there is none.</summary>
    public int? NumberOrNull() => _reader.ReadBoolean() ? Number() : null;

    /// <summary>A member of an enumeration.</summary>
    public T Code<T>() where T : struct, Enum => Unsafe.BitCast<int, T>(Number());

    /// <summary>A real number.</summary>
    public double Real() => _reader.ReadDouble();

    /// <summary>A text.</summary>
    public string Text() => _reader.ReadString();

    /// <summary>A text that other rows have, too.</summary>
    public string Shared() => SharedOrNull()!;

    /// <summary>A text that other rows have, too, or null where there is none.</summary>
    public string? SharedOrNull()
    {
        var number = _reader.Read7BitEncodedInt();
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

    /// <summary>A list.</summary>
    public T[] List<T>(Func<T> read)
    {
        var items = new T[Number()];
        for (var i = 0; i < items.Length; i++) items[i] = read();
        return items;
    }
}
