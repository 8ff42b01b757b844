using System.Globalization;

namespace Parallax.Articles.Patterns;

/// <summary>Reads the syntax of .NET's regular expressions, as far as the tables use it.</summary>
/// <remarks>
/// Characters, sets, <c>. \d \s \S \p{L} \p{Lu} \p{N} ^ $ \b</c>, choices, groups (named, nameless, <c>(?-i:…)</c> for exact case),
/// <c>* + ? {n} {n,} {n,m}</c> and their lazy forms. Anything else is refused.
/// </remarks>
internal sealed class PatternParser(string pattern)
{
    private readonly List<string> names = [];
    private int at;

    /// <summary>The names of the groups, by number.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>The whole pattern.</summary>
    /// <exception cref="FormatException">The pattern uses what is not known here.</exception>
    public PatternNode Parse()
    {
        var node = Choice(ignoresCase: true);
        return at == pattern.Length ? node : throw Wrong("')' without '('");
    }

    private PatternNode Choice(bool ignoresCase)
    {
        List<PatternNode> options = [Sequence(ignoresCase)];
        while (Skip('|')) options.Add(Sequence(ignoresCase));
        return options.Count == 1 ? options[0] : new PatternNode.Choice(options);
    }

    private PatternNode Sequence(bool ignoresCase)
    {
        List<PatternNode> parts = [];
        while (at < pattern.Length && pattern[at] is not ('|' or ')')) parts.Add(Repeated(Part(ignoresCase)));
        return parts.Count == 1 ? parts[0] : new PatternNode.Sequence(parts);
    }

    private PatternNode Repeated(PatternNode part)
    {
        if (at == pattern.Length) return part;
        int least, most;
        switch (pattern[at])
        {
            case '*': (least, most) = (0, -1); break;
            case '+': (least, most) = (1, -1); break;
            case '?': (least, most) = (0, 1); break;
            case '{': (least, most) = Counts(); break;
            default: return part;
        }
        at++;
        return new PatternNode.Repeat(part, least, most, Skip('?'));
    }

    /// <summary>"{2}", "{2,}", "{2,4}"; the place is then at the closing brace.</summary>
    private (int Least, int Most) Counts()
    {
        var close = pattern.IndexOf('}', at);
        var parts = close < 0 ? [] : pattern[(at + 1)..close].Split(',');
        if (parts.Length is 0 or > 2 || !Number(parts[0], out var least)) throw Wrong("a number of times");
        var most = parts.Length == 1 ? least : -1;
        if (parts.Length == 2 && parts[1].Length > 0 && !Number(parts[1], out most)) throw Wrong("a number of times");
        at = close;
        return (least, most);
    }

    private static bool Number(string text, out int value) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    private PatternNode Part(bool ignoresCase)
    {
        var c = pattern[at++];
        return c switch
        {
            '(' => Group(ignoresCase),
            '[' => new PatternNode.One(Set(ignoresCase)),
            '.' => new PatternNode.One(new("\0\uFFFF", default, false, false)),
            '^' => new PatternNode.Edge(PatternStep.Start),
            '$' => new PatternNode.Edge(PatternStep.End),
            '\\' when Skip('b') => new PatternNode.Edge(PatternStep.WordEdge),
            '\\' when Class() is { } named => new PatternNode.One(new("", named, false, ignoresCase)),
            '\\' => new PatternNode.One(Only(Escaped(), ignoresCase)),
            '*' or '+' or '?' or '{' => throw Wrong("something before a number of times"),
            _ => new PatternNode.One(Only(c, ignoresCase)),
        };
    }

    private static CharSet Only(char c, bool ignoresCase) => new($"{c}{c}", default, false, ignoresCase);

    private PatternNode Group(bool ignoresCase)
    {
        var name = Opening(ref ignoresCase);
        var inner = Choice(ignoresCase);
        if (!Skip(')')) throw Wrong("')'");
        if (name is null) return inner;
        names.Add(name);
        return new PatternNode.Group(inner, names.Count - 1);
    }

    /// <summary>What follows the parenthesis; the name where the group has one.</summary>
    private string? Opening(ref bool ignoresCase)
    {
        if (Skip("?:")) return null;
        if (Skip("?-i:"))
        {
            ignoresCase = false;
            return null;
        }
        var close = Skip("?<") ? pattern.IndexOf('>', at) : -1;
        if (close < 0) throw Wrong("'?:', '?-i:' or '?<name>'");
        var name = pattern[at..close];
        at = close + 1;
        return name;
    }

    private CharSet Set(bool ignoresCase)
    {
        var isNegated = Skip('^');
        var ranges = "";
        CharClasses classes = default;
        while (!Skip(']'))
        {
            if (at == pattern.Length) throw Wrong("']'");
            var isEscaped = Skip('\\');
            if (isEscaped && Class() is { } named)
            {
                classes |= named;
                continue;
            }
            var first = isEscaped ? Escaped() : pattern[at++];
            var isRange = at + 1 < pattern.Length && pattern[at] == '-' && pattern[at + 1] != ']';
            if (isRange) at++;
            ranges += $"{first}{(isRange ? pattern[at++] : first)}";
        }
        return new(ranges, classes, isNegated, ignoresCase);
    }

    /// <summary>The class after a backslash; null, with the place unchanged, where there is none.</summary>
    private CharClasses? Class()
    {
        var name = at < pattern.Length ? pattern[at..(at + 1)] : "";
        var length = 1;
        if (name == "p" && pattern.IndexOf('}', at) is > 0 and var close) (name, length) = (pattern[(at + 2)..close], close + 1 - at);
        if (CharClasses.Named(name) is not { } named) return null;
        at += length;
        return named;
    }

    /// <summary>The character after a backslash; letters and digits stand for other things there.</summary>
    private char Escaped() => at < pattern.Length && !char.IsAsciiLetterOrDigit(pattern[at]) ? pattern[at++] : throw Wrong("a known escape");

    private bool Skip(char c)
    {
        if (at == pattern.Length || pattern[at] != c) return false;
        at++;
        return true;
    }

    private bool Skip(string text)
    {
        if (string.CompareOrdinal(pattern, at, text, 0, text.Length) != 0) return false;
        at += text.Length;
        return true;
    }

    private FormatException Wrong(string expected) => new($"Expected {expected} at {at} of the pattern {pattern}");
}
