namespace Parallax.Articles.Patterns;

/// <summary>A row of a pattern table: its name, its other columns, what a text must hold, and its pattern.</summary>
/// <remarks>Patterns are built only when a text holds what they need, which few texts do.</remarks>
internal sealed class Rule
{
    private static readonly Lazy<IReadOnlyList<(string Name, string Source)>> Macros = new(ReadMacros);
    private readonly string[] needs;
    private readonly Lazy<Pattern> whole, start, end, anywhere;

    private Rule(string[] row)
    {
        Name = row[0];
        Columns = row[1..^2];
        needs = row[^2].Split('|', StringSplitOptions.RemoveEmptyEntries);
        var source = row[^1];
        whole = new(() => Compile($@"^(?:{source})\z"));
        start = new(() => Compile($"^(?:{source})"));
        end = new(() => Compile($@"(?:{source})\z"));
        anywhere = new(() => Compile(source));
    }

    public string Name { get; }

    /// <summary>The columns between the name and the last two.</summary>
    public string[] Columns { get; }

    /// <summary>The pattern for a whole string.</summary>
    public Pattern Whole => whole.Value;

    /// <summary>The pattern at the beginning of a string.</summary>
    public Pattern Start => start.Value;

    /// <summary>The pattern at the end of a string.</summary>
    public Pattern End => end.Value;

    /// <summary>The pattern anywhere.</summary>
    public Pattern Anywhere => anywhere.Value;

    /// <summary>The rows of a table in its order.</summary>
    public static IReadOnlyList<Rule> Load(string table) =>
        [.. ArticleTables.Rows(table).Select(r => new Rule(r))];

    /// <summary>Whether a text holds what the pattern needs: a test that is much cheaper than the pattern.</summary>
    public bool MayMatch(ReadOnlySpan<char> text)
    {
        foreach (var need in needs)
            if (Holds(text, need)) return true;
        return needs.Length == 0;
    }

    /// <summary>A pattern in which <c>{name}</c> means the pattern of that name in <c>macros.tsv</c>.</summary>
    public static Pattern Compile(string pattern) => new(Expand(pattern));

    /// <summary>The pattern without macros.</summary>
    public static string Expand(string pattern)
    {
        // Later macros use earlier ones, so they are resolved from the last to the first.
        for (var i = Macros.Value.Count - 1; i >= 0 && pattern.Contains('{'); i--)
        {
            var (name, source) = Macros.Value[i];
            pattern = pattern.Replace("{" + name + "}", source, StringComparison.Ordinal);
        }
        return pattern;
    }

    private static bool Holds(ReadOnlySpan<char> text, string need)
    {
        const StringComparison anyCase = StringComparison.OrdinalIgnoreCase;
        if (need == "^#") return char.IsAsciiDigit(text[0]);
        if (need[0] == '^') return text.StartsWith(need.AsSpan(1), anyCase);
        var isAtEnd = need.Length > 1 && need[^1] == '$';
        return isAtEnd ? text.EndsWith(need.AsSpan(..^1), anyCase) : text.Contains(need, anyCase);
    }

    private static IReadOnlyList<(string Name, string Source)> ReadMacros() =>
        [.. ArticleTables.Rows("macros.tsv").Select(r => (r[0], r[1]))];
}
