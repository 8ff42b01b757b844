using System.Text;
using Parallax.Language;
using Parallax.Language.Sentences;
using Parallax.TermStreams.Counts;
using Parallax.Terms;

namespace Parallax.TermStreams.Chunks;

/// <summary>
/// The library's own words: those of <see cref="Tokenizer"/>, put together as <see cref="TermCounter"/> does.
/// </summary>
internal sealed class WordChunkTokenizer(Vocabulary vocabulary) : IChunkTokenizer
{
    private const int LongestPlain = 32;

    private readonly Tokenizer _tokenizer = new();
    private readonly List<Token> _tokens = [];

    public bool PhrasesCrossMarks => false;

    public ChunkFlags Tokenize(ReadOnlySpan<byte> chunk, ChunkContext context, List<ChunkToken> words) =>
        Plain(chunk, words) ?? Any(chunk, context, words);

    // Two of three chunks are a word of the letters A to Z, perhaps with a comma, about which there is nothing to find
    // out.
    private ChunkFlags? Plain(ReadOnlySpan<byte> chunk, List<ChunkToken> words)
    {
        var comma = chunk[^1] == ',';
        var letters = comma ? chunk[..^1] : chunk;
        if (letters.Length is < 2 or > LongestPlain || letters.SequenceEqual("US"u8)) return null;
        Span<char> norm = stackalloc char[letters.Length];
        if (!TryLower(letters, norm)) return null;
        var form = vocabulary.Number(SpellingVariants.TryNormalize(norm, out var american) ? american : norm);
        words.Add(new ChunkToken(form, form, false));
        var starts = letters[0] < 'a' && SentenceSplitter.IsStarter(vocabulary[form]);
        return (comma ? ChunkFlags.BreaksAfter : 0) | (starts ? ChunkFlags.Starts : 0);
    }

    // False where there is more than the letters A to Z.
    private static bool TryLower(ReadOnlySpan<byte> letters, Span<char> lower)
    {
        for (var i = 0; i < lower.Length; i++)
        {
            lower[i] = (char)(letters[i] | 0x20);
            if (!char.IsAsciiLetterLower(lower[i])) return false;
        }

        return true;
    }

    private ChunkFlags Any(ReadOnlySpan<byte> chunk, ChunkContext context, List<ChunkToken> words)
    {
        var own = Encoding.UTF8.GetString(chunk);
        var text = own + Following(context);
        _tokens.Clear();
        _tokenizer.Tokenize(text, new TextSpan(0, text.Length), _tokens);
        _tokens.RemoveAll(token => token.Span.Start >= own.Length);
        var breaksAfter = Append(text, words) ? ChunkFlags.BreaksAfter : ChunkFlags.None;
        return _tokens.Count == 0 ? ChunkFlags.None : breaksAfter | Beginning(text) | Ending(text, own.Length);
    }

    // What the tokenizer must see of the text after a chunk.
    private static string Following(ChunkContext context) => context switch
    {
        ChunkContext.Capital => " A",
        ChunkContext.Digit => " 1",
        _ => "",
    };

    private bool Append(string text, List<ChunkToken> words)
    {
        var broken = false;
        foreach (var token in _tokens)
        {
            if (TermTokens.IsWord(token))
            {
                var form = vocabulary.Number(TermTokens.NormOf(text, token));
                words.Add(new ChunkToken(form, form, broken));
                broken = false;
            }
            else if (!broken && words.Count > 0 && TermTokens.IsClitic(token))
            {
                words[^1] = WithClitic(words[^1], token.Norm);
            }
            else
            {
                broken |= token.Kind != TokenKind.Punctuation || TermTokens.Breaks(token.Norm);
            }
        }

        return broken;
    }

    private ChunkToken WithClitic(ChunkToken word, string clitic) =>
        word with { Inner = vocabulary.Number(vocabulary[word.Inner] + clitic) };

    private ChunkFlags Beginning(string text)
    {
        var begin = 0;
        while (begin < _tokens.Count - 1 && SentenceSplitter.Opens(First(begin))) begin++;
        if (!char.IsUpper(First(begin))) return ChunkFlags.None;
        var starts = begin > 0 || SentenceSplitter.IsStarter(_tokens[begin].Norm);
        return starts ? ChunkFlags.Starts : ChunkFlags.None;

        char First(int token) => text[_tokens[token].Span.Start];
    }

    private ChunkFlags Ending(string text, int length)
    {
        var last = _tokens.Count - 1;
        while (last > 0 && Closes(text, _tokens[last])) last--;
        var endsLine = text[length - 1] is '.' or '!' or '?' or '"' or '”' or ':';
        var flags = endsLine ? ChunkFlags.EndsLine : ChunkFlags.None;
        return IsAbbreviation(text, _tokens[last]) ? flags | ChunkFlags.EndsAbbreviated : flags;
    }

    private static bool Closes(string text, Token token) =>
        token.Kind == TokenKind.Punctuation && SentenceSplitter.Closes(text[token.Span.Start]);

    // One that can end a sentence: initials and titles cannot.
    private static bool IsAbbreviation(string text, Token token)
    {
        var isInitial = token.Span.Length == 2;
        var endsWithPoint = text[token.Span.End - 1] == '.';
        return token.Kind == TokenKind.Word
            && endsWithPoint
            && !isInitial
            && !Abbreviations.IsTitle(token.Span.Of(text));
    }
}
