namespace Parallax.Display;

/// <summary>Error texts that name what there is and what may have been meant.</summary>
internal static class Suggestion
{
    private const int MostListed = 40;

    // Up to this many letters may differ, or half of those of a longer name.
    private const int LettersAlwaysAllowed = 2;

    // Names that begin alike are near each other whatever follows: by so many letters nearer than they are.
    private const int AlikeBeginning = 3;
    private const int BonusForBeginning = 4;

    /// <summary>"Column 'pubDate' not found; columns are id, outlet, published; did you mean 'published'?"</summary>
    public static string NotFound(string kind, string name, IReadOnlyList<string> known)
    {
        var listed = string.Join(", ", known.Take(MostListed));
        var rest = known.Count > MostListed ? ", …" : "";
        var list = known.Count == 0 ? "there are none" : $"{kind.ToLowerInvariant()}s are {listed}{rest}";
        var hint = Closest(name, known) is { } best ? $"; did you mean '{best}'?" : ".";
        return $"{kind} '{name}' not found; {list}{hint}";
    }

    /// <summary>The known name closest to one that is not known; null where none is close.</summary>
    public static string? Closest(string name, IReadOnlyList<string> known)
    {
        var allowed = Math.Max(LettersAlwaysAllowed, name.Length / 2);
        var sought = name.ToLowerInvariant();
        var near = known.Select(k => (Name: k, Distance: Distance(sought, k.ToLowerInvariant())));
        return near.Where(k => k.Distance <= allowed)
            .OrderBy(k => k.Distance)
            .ThenBy(k => Math.Abs(k.Name.Length - name.Length))
            .ThenBy(k => k.Name, StringComparer.Ordinal)
            .Select(k => k.Name)
            .FirstOrDefault();
    }

    /// <summary>Levenshtein's distance; a common beginning and containment count as near.</summary>
    private static int Distance(string a, string b)
    {
        if (a == b) return 0;
        var areShort = a.Length < AlikeBeginning || b.Length < AlikeBeginning;
        if (!areShort && (Contains(a, b) || Contains(b, a))) return 1;
        var distance = Levenshtein(a, b);
        var beginAlike = !areShort && b.StartsWith(a[..AlikeBeginning], StringComparison.Ordinal);
        return beginAlike ? Math.Max(1, distance - BonusForBeginning) : distance;
    }

    private static bool Contains(string text, string part) => text.Contains(part, StringComparison.Ordinal);

    /// <summary>The least number of letters to insert, remove or replace.</summary>
    private static int Levenshtein(string a, string b)
    {
        var previous = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var current = new int[b.Length + 1];
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                var moved = Math.Min(current[j - 1], previous[j]) + 1;
                current[j] = Math.Min(moved, replaced);
            }

            previous = current;
        }

        return previous[^1];
    }
}
