namespace Parallax.Terms.Streaming;

/// <summary>Numbers the forms of words in the order in which they are met.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly List<string> _forms = [];

    public Vocabulary() => _bySpan = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Number of forms.</summary>
    public int Count => _forms.Count;

    /// <summary>The form with a number.</summary>
    public string this[int number] => _forms[number];

    /// <summary>The number of a form, which is added where it is new.</summary>
    public int Number(string form) => _numbers.TryGetValue(form, out var number) ? number : Add(form);

    /// <inheritdoc cref="Number(string)"/>
    public int Number(ReadOnlySpan<char> form) => _bySpan.TryGetValue(form, out var number) ? number : Add(form.ToString());

    private int Add(string form)
    {
        _forms.Add(form);
        return _numbers[form] = _forms.Count - 1;
    }
}
