using System.Collections.Concurrent;

namespace Parallax.Records.Packing;

/// <summary>Texts that occur again and again, each held once and known by its number.</summary>
/// <remarks>New texts are numbered under a lock; known ones are found, and texts are read, without one.</remarks>
internal sealed class SharedTexts
{
    private readonly Lock _gate = new();
    private readonly ConcurrentDictionary<string, int> _numbers;
    private readonly ConcurrentDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private string[] _texts;
    private int _count;

    /// <summary>No texts, and room for so many.</summary>
    public SharedTexts(int room)
    {
        _numbers = new(Environment.ProcessorCount, room, StringComparer.Ordinal);
        _bySpan = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        _texts = new string[room];
    }

    /// <summary>Number of texts.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>The number of a text.</summary>
    public int NumberOf(string text) => _numbers.TryGetValue(text, out var known) ? known : Add(text);

    /// <summary>The number of a text that may be a part of a longer one.</summary>
    public int NumberOf(ReadOnlySpan<char> text) =>
        _bySpan.TryGetValue(text, out var known) ? known : Add(text.ToString());

    /// <summary>The text of a number.</summary>
    public string this[int number] => Volatile.Read(ref _texts)[number];

    // A number is known to others only when its text is in its place.
    private int Add(string text)
    {
        lock (_gate)
        {
            if (_numbers.TryGetValue(text, out var known)) return known;
            var number = _count++;
            if (number == _texts.Length) Array.Resize(ref _texts, 2 * number);
            _texts[number] = text;
            _numbers[text] = number;
            return number;
        }
    }
}
