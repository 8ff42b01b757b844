using System.Text.RegularExpressions;

namespace Parallax.Articles;

/// <summary>A table of patterns, asked in its order; one joint expression tells first whether asking is worth it.</summary>
internal sealed class PatternTable
{
    private static readonly Lazy<IReadOnlyList<(string Name, string Source)>> Macros = new(LoadMacros);
    private const int JointSize = 12;
    private readonly Lazy<Regex[]> joint;

    private PatternTable(IReadOnlyList<Pattern> patterns, string before, string after)
    {
        Patterns = patterns;
        // An automaton of all patterns would be too large for a long table.
        joint = new(() => [.. patterns.Select(p => $"(?:{p.Source})").Chunk(JointSize)
            .Select(chunk => Compile($"{before}(?:{string.Join('|', chunk)}){after}"))]);
    }

    public IReadOnlyList<Pattern> Patterns { get; }

    /// <summary>Loads a table, or those of its rows that <paramref name="where"/> chooses.</summary>
    public static PatternTable Load(string name, string before, string after, Predicate<string[]>? where = null) => new(
        [.. Resource.Rows(name).Where(r => where is null || where(r)).Select(r => new Pattern(r[0], r[1], Expand(r[^1])))], before, after);

    /// <summary>False where no pattern of the table can match.</summary>
    public bool MayMatch(string text)
    {
        foreach (var regex in joint.Value)
            if (regex.IsMatch(text)) return true;
        return false;
    }

    internal static Regex Compile(string pattern) => new(pattern,
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline);

    internal static string Expand(string pattern)
    {
        // Later macros use earlier ones, so they are resolved from the last to the first.
        for (var i = Macros.Value.Count - 1; i >= 0; i--)
            pattern = pattern.Replace("{" + Macros.Value[i].Name + "}", Macros.Value[i].Source, StringComparison.Ordinal);
        return pattern;
    }

    private static List<(string, string)> LoadMacros() => [.. Resource.Rows("macros.tsv").Select(r => (r[0], r[1]))];
}
