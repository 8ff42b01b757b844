using System.Globalization;

namespace Parallax.Reading;

/// <summary>Hands out ids that occur once: the second "a" becomes "a~2".</summary>
internal sealed class UniqueIds
{
    private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);

    public string Claim(string id)
    {
        var next = id;
        while (!seen.TryAdd(next, 1))
            next = id + "~" + (++seen[id]).ToString(CultureInfo.InvariantCulture);
        return next;
    }
}
