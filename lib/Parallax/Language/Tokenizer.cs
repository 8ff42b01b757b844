using System.Buffers;
using System.Collections.Frozen;
using Parallax.Language.Forms;
using Parallax.Language.Sentences;

namespace Parallax.Language;

/// <summary>Cuts text into words, numbers, marks and addresses.</summary>
/// <remarks>
/// The parts of a hyphenated compound are tokens of their own, as in Universal Dependencies ("U.S.-led" is three),
/// except
/// where the hyphen is a matter of spelling ("co-operation"). The clitics 's, 're, 've, 'll, 'd and 'm are tokens; n't
/// stays with its verb. An abbreviation keeps its point ("U.S.", "Mr."). Linear in the length of the text.
/// </remarks>
public sealed class Tokenizer
{
    private static readonly SearchValues<string> AddressStarts =
        SearchValues.Create(["http://", "https://", "www."], StringComparison.OrdinalIgnoreCase);

    private static readonly string[] Domains = ["com", "org", "net", "gov", "edu", "co", "io", "tv", "info",
        "uk", "ru", "cn", "eu", "de"];

    // "World War I", "Part I": the letter is a number there.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NumberedLookup =
        ListedWords.Of("text", "numbered-by-letter").GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly NormCache _norms = new();

    /// <summary>
    /// Appends the tokens of <paramref name="span"/> of <paramref name="text"/> to <paramref name="tokens"/>.
    /// </summary>
    public void Tokenize(string text, TextSpan span, List<Token> tokens)
    {
        var at = span.Start;
        while (at < span.End)
        {
            var c = text[at];
            if (char.IsWhiteSpace(c) || IsInvisible(c)) at++;
            else if (char.IsAsciiDigit(c) || char.IsDigit(c))
                at = Number(text, at, span.End, tokens);
            else if (IsWordStart(text, at, span.End)) at = Word(text, at, span.End, tokens);
            else at = Mark(text, at, span.End, tokens);
        }
    }

    private int Number(string text, int start, int end, List<Token> tokens)
    {
        var at = start;
        while (at < end && (char.IsLetterOrDigit(text[at]) || IsMark(text[at])
            || (text[at] is '.' or ',' or ':' && at + 1 < end
                && char.IsDigit(text[at + 1])))) at++;
        Add(text, new TextSpan(start, at), TokenKind.Number, tokens);
        return at;
    }

    private int Word(string text, int start, int end, List<Token> tokens)
    {
        if (Address(text, start, end) is var address && address > start)
        {
            Add(text, new TextSpan(start, address), TokenKind.Address, tokens);
            return address;
        }
        var at = WordEnd(text, start, end);
        var clitic = CliticStart(text.AsSpan(start, at - start));
        if (clitic > 0)
        {
            Add(text, new TextSpan(start, start + clitic), TokenKind.Word, tokens);
            start += clitic;
        }
        Add(text, new TextSpan(start, at), TokenKind.Word, tokens);
        return at;
    }

    private static int WordEnd(string text, int start, int end)
    {
        var at = start + (text[start] is '#' or '\'' or '’' ? 1 : 0);
        while (at < end)
        {
            var c = text[at];
            if (char.IsLetterOrDigit(c) || IsMark(c) || IsInvisible(c)) at++;
            else if (char.IsHighSurrogate(c) && at + 1 < end && char.IsLetter(text, at))
                at += 2;
            else if (at + 1 < end && JoinsInside(text, start, at, end)) at++;
            else break;
        }
        return PointEnd(text, start, at, end);
    }

    // Apostrophes and ampersands between letters, and the hyphens of "co-operation".
    private static bool JoinsInside(string text, int start, int at, int end)
    {
        if (!char.IsLetter(text[at + 1]) || at == start) return false;
        return text[at] switch
        {
            '\'' or '’' => char.IsLetter(text[at - 1]),
            '&' => char.IsUpper(text[at - 1]) && char.IsUpper(text[at + 1]),
            '-' or '‐'
                or '‑' => SpellingHyphen(text.AsSpan(start, at - start),
                text.AsSpan(at + 1, end - at - 1)),
            '.' => at - start > 1 && Domain(text.AsSpan(at + 1, end - at - 1)),
            _ => false,
        };
    }

    private static bool SpellingHyphen(ReadOnlySpan<char> prefix, ReadOnlySpan<char> rest)
    {
        const int longest = 32;
        var length = 0;
        while (length < rest.Length && length < longest && char.IsLetter(rest[length])) length++;
        if (prefix.Length + 1 + length > longest) return false;
        Span<char> word = stackalloc char[longest];
        prefix.ToLowerInvariant(word);
        word[prefix.Length] = '-';
        rest[..length].ToLowerInvariant(word[(prefix.Length + 1)..]);
        return SpellingVariants.TryNormalize(word[..(prefix.Length + 1 + length)], out _);
    }

    private static bool Domain(ReadOnlySpan<char> rest)
    {
        var length = 0;
        while (length < rest.Length && char.IsAsciiLetterLower(rest[length])) length++;
        if (length < rest.Length && char.IsLetterOrDigit(rest[length])) return false;
        foreach (var domain in Domains)
            if (rest[..length].SequenceEqual(domain)) return true;
        return false;
    }

    // "U.S.", "a.m.", "Mr.", "J.": the point belongs to the token.
    private static int PointEnd(string text, int start, int at, int end)
    {
        if (at >= end || text[at] != '.') return at;
        if (at - start == 1 && char.IsLetter(text[start]))
        {
            var last = at;
            while (last + 2 < end && char.IsLetter(text[last + 1])
                && text[last + 2] == '.')
                last += 2;
            if (last > at) return last + 1;
            return IsInitial(text, start, end) || TakesPoint(text, start, at, end) ? at + 1 : at;
        }
        return TakesPoint(text, start, at, end) ? at + 1 : at;
    }

    private static bool TakesPoint(string text, int start, int at, int end) =>
        Abbreviations.TakesPoint(text.AsSpan(start, at - start),
            text.AsSpan(at + 1, end - at - 1));

    // "J. Smith": a capital with a point before a word with a capital.
    private static bool IsInitial(string text, int start, int end)
    {
        var next = start + 2;
        while (next < end && text[next] == ' ') next++;
        if (!char.IsUpper(text[start]) || next >= end
            || !char.IsUpper(text[next]))
            return false;
        return text[start] != 'I' || IsInsideName(text, start, next, end);
    }

    // "Oscar I. Bell", but not "she and I. Bell" nor "World War I. The": I is also a pronoun and a number.
    private static bool IsInsideName(string text, int start, int next, int end)
    {
        var before = text.AsSpan(0, start).TrimEnd(' ');
        var word = before[(before.LastIndexOfAnyExceptInRange('A', 'z') + 1)..];
        if (word.Length < 2 || !char.IsUpper(word[0])
            || !char.IsLower(word[^1]))
            return false;
        if (NumberedLookup.Contains(word)) return false;
        var length = Run(text.AsSpan(next, end - next), char.IsLetter);
        return !SentenceSplitter.IsStarter(text.Substring(next, length).ToLowerInvariant());
    }

    private static int CliticStart(ReadOnlySpan<char> word)
    {
        if (word.Length < 3) return 0;
        if (IsApostrophe(word[^2])
            && (word[^1] is 's' or 'S' or 'd' or 'D' or 'm' or 'M'))
            return word.Length - 2;
        if (word.Length > 3 && IsApostrophe(word[^3]))
        {
            var tail = word[^2..];
            if (tail.Equals("re", StringComparison.OrdinalIgnoreCase)
                || tail.Equals("ve", StringComparison.OrdinalIgnoreCase)
                || tail.Equals("ll", StringComparison.OrdinalIgnoreCase)) return word.Length - 3;
        }
        return 0;
    }

    private static int Address(string text, int start, int end)
    {
        var c = text[start];
        var rest = text.AsSpan(start, end - start);
        if (c == '@')
            return start + 1 + Run(rest[1..], static x => char.IsLetterOrDigit(x)
                || x == '_');
        if (c is 'h' or 'H' or 'w' or 'W'
            && rest[..Math.Min(8, rest.Length)].IndexOfAny(AddressStarts) == 0)
            return start + rest[..Run(rest, static x => !char.IsWhiteSpace(x)
                && x is not ('"' or '”' or '“' or '<' or '>'))]
                .TrimEnd(".,;:!?)]'’").Length;
        rest = rest[..Math.Min(rest.Length, 256)];
        var local = Run(rest[..Math.Min(rest.Length, 65)],
            static x => char.IsAsciiLetterOrDigit(x)
            || x is '.' or '_' or '-' or '+');
        if (local is 0 or > 64 || local + 1 >= rest.Length || rest[local] != '@'
            || !char.IsAsciiLetterOrDigit(rest[local + 1]))
            return start;
        var host = Run(rest[(local + 1)..], static x => char.IsAsciiLetterOrDigit(x)
            || x is '.' or '-');
        return start + rest[..(local + 1 + host)].TrimEnd('.').Length;
    }

    private static int Run(ReadOnlySpan<char> text, Func<char, bool> inside)
    {
        var length = 0;
        while (length < text.Length && inside(text[length])) length++;
        return length;
    }

    private int Mark(string text, int start, int end, List<Token> tokens)
    {
        var c = text[start];
        var at = start + (char.IsHighSurrogate(c) && start + 1 < end
            && char.IsLowSurrogate(text[start + 1])
            ? 2 : 1);
        if (c is '.' or '-' or '!' or '?' or '*' or '=' or '_')
            while (at < end && text[at] == c) at++;
        Add(text, new TextSpan(start, at), TokenKind.Punctuation, tokens);
        return at;
    }

    private void Add(string text, TextSpan span, TokenKind kind, List<Token> tokens) =>
        tokens.Add(new Token
        {
            Span = span,
            Kind = kind,
            Norm = _norms.Normalize(span.Of(text)),
            Lemmas = kind == TokenKind.Word ? Lemmas.English : null,
        });

    private static bool IsWordStart(string text, int at, int end)
    {
        var c = text[at];
        if (char.IsLetter(c)) return true;
        if (char.IsHighSurrogate(c)) return at + 1 < end && char.IsLetter(text, at);
        if (c is '#' or '@')
            return at + 1 < end && char.IsLetter(text[at + 1])
                && (at == 0 || !char.IsLetterOrDigit(text[at - 1]));
        // A clitic that was parted from its word by a bracket or a closing mark.
        return IsApostrophe(c) && at > 0
            && (text[at - 1] is ']' or ')' or '”' or '"'
            || char.IsDigit(text[at - 1]))
            && at + 1 < end && text[at + 1] == 's'
                && (at + 2 == end || !char.IsLetter(text[at + 2]));
    }

    private static bool IsApostrophe(char c) => c is '\'' or '’';

    private static bool IsMark(char c) => c >= '\u0300' && char.GetUnicodeCategory(c) is
        System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static bool IsInvisible(char c) =>
        c is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060'
        or '\uFEFF';
}
