namespace Parallax.Records.Packing;

/// <summary>The texts of terms by number; each is packed once, and its bytes are written again.</summary>
/// <remarks>
/// Those of a part of a store are the texts of all its articles, which have most of them in common. One thread at a
/// time may pack them.
/// </remarks>
internal sealed class TermTexts(IReadOnlyList<string> texts)
{
    private (int Start, int Length)[] _places = [];
    private byte[] _bytes = [];
    private int _length;
    private SharedTexts? _shared;

    /// <summary>A text.</summary>
    public string this[int number] => texts[number];

    /// <summary>Writes a text.</summary>
    public void Write(RowWriter to, int number)
    {
        if (_shared != to.Texts) Forget(to.Texts);
        var place = _places[number];
        if (place.Length > 0)
        {
            to.Packed(_bytes.AsSpan(place.Start, place.Length));
            return;
        }

        var start = to.Bytes.Length;
        Write(to, texts[number]);
        Remember(number, to.Bytes[start..]);
    }

    /// <summary>Writes a text as the words that it consists of.</summary>
    public static void Write(RowWriter to, string text)
    {
        var term = text.AsSpan();
        to.Number(term.Count(' ') + 1);
        foreach (var word in term.Split(' ')) to.Shared(term[word]);
    }

    /// <summary>A text that was written.</summary>
    public static string Read(RowReader from) => from.Number() switch
    {
        1 => from.Shared(),
        2 => string.Concat(from.Shared(), " ", from.Shared()),
        var words => string.Join(' ', Enumerable.Range(0, words).Select(_ => from.Shared())),
    };

    private void Remember(int number, ReadOnlySpan<byte> bytes)
    {
        if (_length + bytes.Length > _bytes.Length) Array.Resize(ref _bytes, 2 * (_length + bytes.Length));
        bytes.CopyTo(_bytes.AsSpan(_length));
        _places[number] = (_length, bytes.Length);
        _length += bytes.Length;
    }

    private void Forget(SharedTexts shared)
    {
        (_shared, _length) = (shared, 0);
        _places = new (int, int)[texts.Count];
    }
}
