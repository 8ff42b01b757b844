using System.Text.RegularExpressions;

namespace Parallax.Articles.Patterns;

/// <summary>Reads the named groups of a match.</summary>
internal static class MatchGroups
{
    /// <summary>What a group took; null where it took no part or the pattern has none of that name.</summary>
    public static string? Named(this Match match, string name) =>
        match.Groups[name] is { Success: true } group ? group.Value : null;
}
