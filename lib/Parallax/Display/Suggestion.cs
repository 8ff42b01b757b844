namespace Parallax.Display;

/// <summary>Error texts that name what there is and what may have been meant.</summary>
internal static class Suggestion
{
    /// <summary>"Column 'pubDate' not found; columns are id, outlet, published; did you mean 'published'?"</summary>
    public static string NotFound(string kind, string name, IReadOnlyList<string> known)
    {
        var list = known.Count == 0 ? "there are none" : $"{kind.ToLowerInvariant()}s are {string.Join(", ", known.Take(40))}{(known.Count > 40 ? ", …" : "")}";
        return $"{kind} '{name}' not found; {list}{(Closest(name, known) is { } best ? $"; did you mean '{best}'?" : ".")}";
    }

    /// <summary>The known name closest to one that is not known; null where none is close.</summary>
    public static string? Closest(string name, IReadOnlyList<string> known) => known
        .Select(k => (Name: k, Distance: Distance(name.ToLowerInvariant(), k.ToLowerInvariant())))
        .Where(k => k.Distance <= Math.Max(2, name.Length / 2))
        .OrderBy(k => k.Distance).ThenBy(k => k.Name, StringComparer.Ordinal).Select(k => k.Name).FirstOrDefault();

    /// <summary>Levenshtein's distance, where a common beginning of three letters and containment count as near.</summary>
    private static int Distance(string a, string b)
    {
        if (a == b) return 0;
        if (a.Length > 2 && b.Length > 2 && (a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal))) return 1;
        var previous = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var current = new int[b.Length + 1];
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
            previous = current;
        }
        return a.Length > 2 && b.StartsWith(a[..3], StringComparison.Ordinal) ? Math.Max(1, previous[^1] - 4) : previous[^1];
    }
}
