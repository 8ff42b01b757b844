namespace Parallax.TermStreams.Counts;

/// <summary>
/// Numbers the forms of words in the order in which they are met; any number of threads may add and read.
/// </summary>
internal sealed class Vocabulary
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    // Replaced as a whole when it grows, so that who has a number can read its form without the lock.
    private volatile string[] _forms = new string[1 << 12];

    public Vocabulary() => _bySpan = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Number of forms.</summary>
    public int Count
    {
        get
        {
            lock (_gate) return _numbers.Count;
        }
    }

    /// <summary>The form with a number.</summary>
    public string this[int number] => _forms[number];

    /// <summary>The number of a form, which is added where it is new.</summary>
    public int Number(ReadOnlySpan<char> form)
    {
        lock (_gate) return _bySpan.TryGetValue(form, out var number) ? number : Add(form.ToString());
    }

    private int Add(string form)
    {
        var number = _numbers.Count;
        var forms = _forms;
        if (number == forms.Length) Array.Resize(ref forms, number * 2);
        forms[number] = form;
        _forms = forms;
        return _numbers[form] = number;
    }
}
