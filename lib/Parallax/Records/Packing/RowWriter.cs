using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;

namespace Parallax.Records.Packing;

/// <summary>Writes the fields of rows: small numbers in few bytes, texts that are shared as their numbers.</summary>
internal sealed class RowWriter(SharedTexts texts) : IDisposable
{
    private const int Beginning = 4096, LongestNumber = 5;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(Beginning);
    private int _length;

    /// <summary>The texts that the rows share.</summary>
    public SharedTexts Texts => texts;

    /// <summary>What was written since <see cref="Clear"/>.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _length);

    /// <summary>Begins anew.</summary>
    public void Clear() => _length = 0;

    /// <summary>Writes a number of any sign.</summary>
    public void Number(int value) => Unsigned((uint)((value << 1) ^ (value >> 31)));

    /// <summary>Writes a number or that there is none.</summary>
    public void Number(int? value)
    {
        Room(1)[0] = value is null ? (byte)0 : (byte)1;
        _length++;
        if (value is { } number) Number(number);
    }

    /// <summary>Writes a member of an enumeration by its number.</summary>
    public void Code<T>(T value) where T : struct, Enum => Number(Unsafe.BitCast<T, int>(value));

    /// <summary>Writes a real number, all its bits.</summary>
    public void Real(double value)
    {
        BinaryPrimitives.WriteDoubleLittleEndian(Room(sizeof(double)), value);
        _length += sizeof(double);
    }

    /// <summary>Writes a text of which there are many different ones.</summary>
    public void Text(string text)
    {
        var length = Encoding.UTF8.GetByteCount(text);
        Unsigned((uint)length);
        _length += Encoding.UTF8.GetBytes(text, Room(length));
    }

    /// <summary>Writes a text that other rows have, too; or that there is none.</summary>
    public void Shared(string? text) => Unsigned(text is null ? 0 : (uint)texts.NumberOf(text) + 1);

    /// <summary>Writes a part of a text that other rows have, too.</summary>
    public void Shared(ReadOnlySpan<char> text) => Unsigned((uint)texts.NumberOf(text) + 1);

    /// <summary>Writes fields that were written before, with the same shared texts.</summary>
    public void Packed(ReadOnlySpan<byte> fields)
    {
        fields.CopyTo(Room(fields.Length));
        _length += fields.Length;
    }

    /// <summary>Writes a span.</summary>
    public void Span(TextSpan span)
    {
        Number(span.Start);
        Number(span.Length);
    }

    /// <summary>Writes a tone.</summary>
    public void Tone(ToneScore tone)
    {
        Number(tone.Hits);
        Real(tone.Value);
    }

    /// <summary>Writes a list: its length, and its items.</summary>
    public void List<T>(IReadOnlyList<T> items, Action<RowWriter, T> write)
    {
        Number(items.Count);
        for (var i = 0; i < items.Count; i++) write(this, items[i]);
    }

    /// <inheritdoc/>
    public void Dispose() => ArrayPool<byte>.Shared.Return(_bytes);

    // Seven bits a byte, the lowest first; the highest bit says that more follow.
    private void Unsigned(uint value)
    {
        var to = Room(LongestNumber);
        var written = 0;
        for (; value > 0x7F; value >>= 7) to[written++] = (byte)(value | 0x80);
        to[written++] = (byte)value;
        _length += written;
    }

    private Span<byte> Room(int bytes)
    {
        if (_bytes.Length - _length < bytes) Grow(bytes);
        return _bytes.AsSpan(_length);
    }

    private void Grow(int bytes)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(2 * _bytes.Length, checked(_length + bytes)));
        Bytes.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
