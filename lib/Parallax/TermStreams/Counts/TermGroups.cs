using System.Text;
using Parallax.Articles.Metadata;
using Parallax.TermStreams.Chunks;
using Parallax.TermStreams.Input;

namespace Parallax.TermStreams.Counts;

/// <summary>Numbers the groups in the order in which they are met; any number of threads may add and read.</summary>
/// <param name="areOutlets">Whether the groups are outlets, of which several spellings are one.</param>
internal sealed class TermGroups(bool areOutlets)
{
    private const int Most = 256;

    private readonly Lock _gate = new();
    private readonly Dictionary<byte[], int> _byBytes = new(BytesComparer.Instance);
    private readonly Dictionary<string, int> _byIdentity = new(StringComparer.Ordinal);

    /// <summary>The names by number. Not while groups are added.</summary>
    public List<string> Names { get; } = [];

    /// <summary>
    /// The number of the group with a name as it is in the JSON; an absent name is that of the unknown outlet.
    /// </summary>
    /// <exception cref="InvalidDataException">There are more than 256 groups.</exception>
    public int Number(ReadOnlySpan<byte> raw)
    {
        lock (_gate)
        {
            var lookup = _byBytes.GetAlternateLookup<ReadOnlySpan<byte>>();
            if (lookup.TryGetValue(raw, out var number)) return number;
            return lookup[raw] = Number(Name(raw));
        }
    }

    private static string Name(ReadOnlySpan<byte> raw)
    {
        var plain = new byte[raw.Length];
        var length = JsonText.Unescape(raw, plain);
        return length > 0 ? Encoding.UTF8.GetString(plain, 0, length) : ArticleInfo.UnknownOutlet;
    }

    // Of several spellings the name does not depend on which was met first.
    private int Number(string name)
    {
        var identity = areOutlets ? OutletIdentity.Of(name) : name;
        var shown = areOutlets ? name.Trim() : name;
        if (!_byIdentity.TryGetValue(identity, out var number)) return _byIdentity[identity] = Add(shown);
        if (areOutlets) Names[number] = OutletIdentity.Shown(Names[number], shown);
        return number;
    }

    private int Add(string name)
    {
        if (Names.Count == Most)
            throw new InvalidDataException(
                $"Found more than {Most} groups, the last of them '{name}'; group by a field with fewer values.");
        Names.Add(name);
        return Names.Count - 1;
    }
}
