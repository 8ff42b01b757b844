namespace Parallax.Records.Packing;

/// <summary>Texts that occur again and again, each held once and known by its number.</summary>
/// <remarks>Numbers are given under a lock; texts are read without one.</remarks>
internal sealed class SharedTexts
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private string[] _texts = new string[1024];

    /// <summary>The number of a text.</summary>
    public int NumberOf(string text)
    {
        lock (_gate)
        {
            if (_numbers.TryGetValue(text, out var known)) return known;
            var number = _numbers.Count;
            if (number == _texts.Length) Array.Resize(ref _texts, 2 * number);
            _texts[number] = text;
            _numbers[text] = number;
            return number;
        }
    }

    /// <summary>The text of a number.</summary>
    public string this[int number] => Volatile.Read(ref _texts)[number];
}
