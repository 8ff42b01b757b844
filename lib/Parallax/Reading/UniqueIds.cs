using System.Globalization;

namespace Parallax.Reading;

/// <summary>Hands out ids that occur once: the second "a" becomes "a~2".</summary>
internal sealed class UniqueIds
{
    private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);

    public string Claim(string id)
    {
        if (seen.TryAdd(id, 1)) return id;
        string next;
        do next = id + "~" + (++seen[id]).ToString(CultureInfo.InvariantCulture); while (!seen.TryAdd(next, 1));
        return next;
    }
}
