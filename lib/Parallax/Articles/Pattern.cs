using System.Text.RegularExpressions;

namespace Parallax.Articles;

/// <summary>A rule of a pattern table: its name, its second column, and its expression.</summary>
internal sealed record Pattern(string Rule, string Column, string Source)
{
    private readonly Dictionary<string, Regex> compiled = [];

    /// <summary>The expression for a whole string.</summary>
    public Regex Whole => Get("^(?:", ")$");

    /// <summary>The expression at the beginning of a string.</summary>
    public Regex Start => Get("^(?:", ")");

    /// <summary>The expression at the end of a string.</summary>
    public Regex End => Get("(?:", ")$");

    /// <summary>The expression anywhere.</summary>
    public Regex Anywhere => Get("(?:", ")");

    private Regex Get(string before, string after)
    {
        lock (compiled)
        {
            if (!compiled.TryGetValue(before + after, out var regex))
                compiled.Add(before + after, regex = PatternTable.Compile(before + Source + after));
            return regex;
        }
    }
}
