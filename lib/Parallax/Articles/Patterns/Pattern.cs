using System.Text.RegularExpressions;

namespace Parallax.Articles.Patterns;

/// <summary>A regular expression without regard to case whose work is bounded.</summary>
/// <remarks>
/// .NET's backtracking matcher is made in microseconds and runs under a time limit. Where a text exceeds the limit,
/// the matcher without backtracking takes over: it is made in milliseconds, needs time linear in the text and finds
/// the same match, so that the limit never decides what is found.
/// </remarks>
internal sealed class Pattern
{
    /// <summary>
    /// Options of every pattern: what a letter is does not depend on the culture, and a point takes a line break.
    /// </summary>
    public const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline;

    /// <summary>
    /// Longest time of one match by backtracking, in milliseconds: a thousand times what a line of an article
    /// needs.
    /// </summary>
    public const int LimitMilliseconds = 100;

    private readonly Regex backtracking;
    private readonly Lazy<Regex> linear;

    /// <summary>
    /// A pattern in .NET's syntax, without back references and assertions about what follows or precedes.
    /// </summary>
    /// <exception cref="ArgumentException">It is no such pattern.</exception>
    public Pattern(string source)
        : this(new Regex(source, Options, TimeSpan.FromMilliseconds(LimitMilliseconds)))
    {
    }

    /// <summary>A pattern whose backtracking matcher is there already, as the compiler makes it.</summary>
    public Pattern(Regex backtracking)
    {
        this.backtracking = backtracking;
        linear = new(() => new Regex(backtracking.ToString(), Options | RegexOptions.NonBacktracking));
    }

    /// <summary>Whether the pattern matches anywhere.</summary>
    public bool IsMatch(string text)
    {
        if (!linear.IsValueCreated)
        {
            try { return backtracking.IsMatch(text); }
            catch (RegexMatchTimeoutException) { }
        }
        return linear.Value.IsMatch(text);
    }

    /// <summary>
    /// The first match that begins at <paramref name="start"/> or after it; null where there is none.
    /// </summary>
    public Match? Match(string text, int start = 0)
    {
        var match = Find(text, start);
        return match.Success ? match : null;
    }

    /// <summary>All matches, none of which overlap.</summary>
    public IEnumerable<Match> Matches(string text)
    {
        for (var match = Match(text); match is not null;)
        {
            yield return match;
            var after = match.Index + Math.Max(1, match.Length);
            match = after <= text.Length ? Match(text, after) : null;
        }
    }

    private Match Find(string text, int start)
    {
        if (!linear.IsValueCreated)
        {
            try { return backtracking.Match(text, start); }
            catch (RegexMatchTimeoutException) { }
        }
        return linear.Value.Match(text, start);
    }
}
