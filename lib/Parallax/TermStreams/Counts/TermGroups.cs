using System.Text;
using Parallax.TermStreams.Chunks;
using Parallax.TermStreams.Input;

namespace Parallax.TermStreams.Counts;

/// <summary>Numbers the groups in the order in which they are met; any number of threads may add and read.</summary>
internal sealed class TermGroups
{
    private const int Most = 256;

    private readonly Lock _gate = new();
    private readonly Dictionary<byte[], int> _byBytes = new(BytesComparer.Instance);
    private readonly Dictionary<string, int> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<byte[], int>.AlternateLookup<ReadOnlySpan<byte>> _lookup;

    public TermGroups() => _lookup = _byBytes.GetAlternateLookup<ReadOnlySpan<byte>>();

    /// <summary>The names by number. Not while groups are added.</summary>
    public List<string> Names { get; } = [];

    /// <summary>
    /// The number of the group with a name as it stands in the JSON; an absent name is that of the unknown outlet.
    /// </summary>
    /// <exception cref="InvalidDataException">There are more than 256 groups.</exception>
    public int Number(ReadOnlySpan<byte> raw)
    {
        lock (_gate)
        {
            if (_lookup.TryGetValue(raw, out var number)) return number;
            var plain = new byte[raw.Length];
            var length = JsonText.Unescape(raw, plain);
            return _lookup[raw] = Number(length > 0
                ? Encoding.UTF8.GetString(plain, 0, length)
                : ArticleInfo.UnknownOutlet);
        }
    }

    private int Number(string name)
    {
        if (_byName.TryGetValue(name, out var number)) return number;
        if (Names.Count == Most)
            throw new InvalidDataException(
                $"Found more than {Most} groups, the last of them '{name}'; group by a field with fewer values.");
        Names.Add(name);
        return _byName[name] = Names.Count - 1;
    }
}
