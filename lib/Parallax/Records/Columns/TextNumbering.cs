using System.Runtime.InteropServices;

namespace Parallax.Records.Columns;

/// <summary>Numbers texts that come one behind the other or scattered, each again and again.</summary>
internal sealed class TextNumbering
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private (char[]? Array, int Number) _last = (null, 0);

    /// <summary>No texts.</summary>
    public TextNumbering() => _bySpan = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The number of a text in a list; a new one is added there.</summary>
    /// <remarks>Rows with the same entry of a file's dictionary come with the same array.</remarks>
    public int Of(ReadOnlyMemory<char> text, List<string> texts)
    {
        if (!MemoryMarshal.TryGetArray(text, out var part) || part.Array is not { } array) return Of(text.Span, texts);
        if (part.Count != array.Length) return Of(text.Span, texts);
        if (_last.Array != array) _last = (array, Of(text.Span, texts));
        return _last.Number;
    }

    /// <summary>Forgets all texts.</summary>
    public void Clear()
    {
        _numbers.Clear();
        _last = (null, 0);
    }

    private int Of(ReadOnlySpan<char> text, List<string> texts)
    {
        if (_bySpan.TryGetValue(text, out var known)) return known;
        var made = text.ToString();
        _numbers.Add(made, texts.Count);
        texts.Add(made);
        return texts.Count - 1;
    }
}
