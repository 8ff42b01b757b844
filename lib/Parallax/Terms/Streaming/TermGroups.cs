using System.Text;

namespace Parallax.Terms.Streaming;

/// <summary>Numbers the groups in the order in which they are met.</summary>
internal sealed class TermGroups
{
    private const int Most = 256;

    private readonly Dictionary<byte[], int> _byBytes = new(BytesComparer.Instance);
    private readonly Dictionary<string, int> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<byte[], int>.AlternateLookup<ReadOnlySpan<byte>> _lookup;

    public TermGroups() => _lookup = _byBytes.GetAlternateLookup<ReadOnlySpan<byte>>();

    /// <summary>The names by number.</summary>
    public List<string> Names { get; } = [];

    /// <summary>Called with the number of groups when there is a new one.</summary>
    public Action<int>? Widened { get; set; }

    /// <summary>The number of the group with a name as it stands in the JSON; an absent name is that of the unknown outlet.</summary>
    public int Number(ReadOnlySpan<byte> raw)
    {
        if (_lookup.TryGetValue(raw, out var number)) return number;
        var plain = new byte[raw.Length];
        var length = JsonText.Unescape(raw, plain);
        var name = length > 0 ? Encoding.UTF8.GetString(plain, 0, length) : ArticleInfo.UnknownOutlet;
        number = Number(name);
        _lookup[raw] = number;
        return number;
    }

    /// <summary>The number of the group with a name, which is added where it is new.</summary>
    /// <exception cref="InvalidDataException">There are more than 256 groups.</exception>
    public int Number(string name)
    {
        if (_byName.TryGetValue(name, out var number)) return number;
        if (Names.Count == Most)
            throw new InvalidDataException($"Found more than {Most} groups, the last of them '{name}'; group by a field with fewer values.");
        Names.Add(name);
        Widened?.Invoke(Names.Count);
        return _byName[name] = Names.Count - 1;
    }
}
