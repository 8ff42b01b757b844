using System.Runtime.CompilerServices;
using System.Text;

namespace Parallax.Records.Packing;

/// <summary>Writes the fields of rows: small numbers in few bytes, texts that are shared as their numbers.</summary>
internal sealed class RowWriter(SharedTexts texts) : IDisposable
{
    private readonly MemoryStream _bytes = new();
    private BinaryWriter? _writer;

    private BinaryWriter Writer => _writer ??= new BinaryWriter(_bytes, Encoding.UTF8);

    /// <summary>What was written since <see cref="Clear"/>.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.GetBuffer().AsSpan(0, (int)_bytes.Length);

    /// <summary>Begins anew.</summary>
    public void Clear() => _bytes.SetLength(0);

    /// <summary>Writes a number of any sign.</summary>
    public void Number(int value) => Writer.Write7BitEncodedInt((value << 1) ^ (value >> 31));

    /// <summary>Writes a number or that there is none.</summary>
    public void Number(int? value)
    {
        Writer.Write(value is not null);
        if (value is { } number) Number(number);
    }

    /// <summary>Writes a member of an enumeration by its number.</summary>
    public void Code<T>(T value) where T : struct, Enum => Number(Unsafe.BitCast<T, int>(value));

    /// <summary>Writes a real number, all its bits.</summary>
    public void Real(double value) => Writer.Write(value);

    /// <summary>Writes a text of which there are many different ones.</summary>
    public void Text(string text) => Writer.Write(text);

    /// <summary>Writes a text that other rows have, too; or that there is none.</summary>
    public void Shared(string? text) => Writer.Write7BitEncodedInt(text is null ? 0 : texts.NumberOf(text) + 1);

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
    public void List<T>(IReadOnlyList<T> items, Action<T> write)
    {
        Number(items.Count);
        foreach (var item in items) write(item);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _writer?.Dispose();
        _bytes.Dispose();
    }
}
