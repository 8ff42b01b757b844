using System.Text;
using Parallax.Language;
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
        if (letters.Length is < 2 or > LongestPlain) return null;
        Span<char> norm = stackalloc char[letters.Length];
        for (var i = 0; i < norm.Length; i++)
        {
            norm[i] = (char)(letters[i] | 0x20);
            if (norm[i] is < 'a' or > 'z') return null;
        }
        var form = vocabulary.Number(SpellingVariants.TryNormalize(norm, out var american) ? american : norm);
        words.Add(new ChunkToken(form, form, false));
        var starts = letters[0] < 'a' && SentenceSplitter.IsStarter(vocabulary[form]);
        return (comma ? ChunkFlags.BreaksAfter : 0) | (starts ? ChunkFlags.Starts : 0);
    }

    private ChunkFlags Any(ReadOnlySpan<byte> chunk, ChunkContext context, List<ChunkToken> words)
    {
        var text = Encoding.UTF8.GetString(chunk);
        var length = text.Length;
        text += context switch { ChunkContext.Capital => " A", ChunkContext.Digit => " 1", _ => "" };
        _tokens.Clear();
        _tokenizer.Tokenize(text, new TextSpan(0, text.Length), _tokens);
        while (_tokens.Count > 0 && _tokens[^1].Span.Start >= length)
            _tokens.RemoveAt(_tokens.Count - 1);
        var broken = Append(words);
        return _tokens.Count == 0
            ? ChunkFlags.None
            : (broken ? ChunkFlags.BreaksAfter : 0) | Beginning(text) | Ending(text, length);
    }

    private bool Append(List<ChunkToken> words)
    {
        var broken = false;
        foreach (var token in _tokens)
        {
            if (TermTokens.IsWord(token))
            {
                var form = vocabulary.Number(token.Norm);
                words.Add(new ChunkToken(form, form, broken));
                broken = false;
            }
            else if (!broken && words.Count > 0 && TermTokens.IsClitic(token))
                words[^1] = words[^1] with
                {
                    Inner = vocabulary.Number(vocabulary[words[^1].Inner] + token.Norm),
                };
            else broken |= token.Kind != TokenKind.Punctuation || TermTokens.Breaks(token.Norm);
        }
        return broken;
    }

    private ChunkFlags Beginning(string text)
    {
        var begin = 0;
        while (begin < _tokens.Count - 1 && SentenceSplitter.Opens(text[_tokens[begin].Span.Start])) begin++;
        return char.IsUpper(text[_tokens[begin].Span.Start])
            && (begin > 0 || SentenceSplitter.IsStarter(_tokens[begin].Norm))
            ? ChunkFlags.Starts : ChunkFlags.None;
    }

    private ChunkFlags Ending(string text, int length)
    {
        var last = _tokens.Count - 1;
        while (last > 0
            && _tokens[last].Kind == TokenKind.Punctuation
            && SentenceSplitter.Closes(text[_tokens[last].Span.Start]))
            last--;
        var flags = text[length - 1] is '.' or '!' or '?' or '"' or '”' or ':' ? ChunkFlags.EndsLine : ChunkFlags.None;
        var token = _tokens[last];
        var abbreviated = token.Kind == TokenKind.Word
            && text[token.Span.End - 1] == '.'
            && token.Span.Length != 2
            && !Abbreviations.IsTitle(token.Span.Of(text));
        return abbreviated ? flags | ChunkFlags.EndsAbbreviated : flags;
    }
}
