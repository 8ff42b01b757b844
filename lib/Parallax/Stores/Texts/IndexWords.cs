using System.Globalization;
using System.Text;
using Parallax.Language;
using Parallax.Terms;

namespace Parallax.Stores.Texts;

/// <summary>Words as the database's tokenizer takes them: one token each, whatever characters are in them.</summary>
/// <remarks>
/// Letters, digits and what is not ASCII stay; of all other characters the number is written, after a low line. What
/// begins alike begins alike then, too.
/// </remarks>
internal static class IndexWords
{
    /// <summary>The tokenizer that takes the words so.</summary>
    public const string Tokenizer = "ascii tokenchars ''_''";

    private const char Escape = '_';

    /// <summary>The different words of an article, as one text for the index.</summary>
    public static string Of(Article article, Segmenter segmenter)
    {
        var words = DocumentWord.Of(segmenter.Segment(article)).Select(w => w.Norm);
        return string.Join(' ', words.Distinct(StringComparer.Ordinal).Select(Encode));
    }

    /// <summary>The query for the articles that have all words of a term, wherever they are.</summary>
    public static string Query(TermQuery term) =>
        string.Join(" AND ", term.Words.Select(w => $"\"{Encode(w.Norm)}\"{(w.IsPrefix ? "*" : "")}"));

    private static string Encode(string word)
    {
        if (!word.Any(MustEscape)) return word;
        var encoded = new StringBuilder(word.Length + 2);
        foreach (var c in word)
        {
            if (!MustEscape(c)) encoded.Append(c);
            else encoded.Append(CultureInfo.InvariantCulture, $"{Escape}{(int)c:x2}");
        }
        return encoded.ToString();
    }

    private static bool MustEscape(char c) => char.IsAscii(c) && !char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c);
}
