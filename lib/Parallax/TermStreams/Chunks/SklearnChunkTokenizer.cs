using System.Globalization;
using System.Text;
using Parallax.TermStreams.Counts;

namespace Parallax.TermStreams.Chunks;

/// <summary>scikit-learn's words: runs of two or more letters, digits and underscores, in lower case.</summary>
/// <remarks>
/// CountVectorizer's default pattern \b\w\w+\b with Python's notion of \w: letters and characters with a numeric value,
/// no combining marks. Characters are code points.
/// </remarks>
internal sealed class SklearnChunkTokenizer(Vocabulary vocabulary) : IChunkTokenizer
{
    private const char DottedI = 'İ';

    private readonly StringBuilder _word = new();

    public bool PhrasesCrossMarks => true;

    public ChunkFlags Tokenize(ReadOnlySpan<byte> chunk, ChunkContext context, List<ChunkToken> words)
    {
        var length = 0;
        while (chunk.Length > 0)
        {
            Rune.DecodeFromUtf8(chunk, out var rune, out var used);
            chunk = chunk[used..];
            if (rune.Value == DottedI)
            {
                // Python lowers it to i and a combining dot, which is no word character.
                _word.Append('i');
                length = End(length + 1, words);
            }
            else if (IsWord(rune))
            {
                Append(rune, chunk);
                length++;
            }
            else
            {
                length = End(length, words);
            }
        }

        End(length, words);
        return ChunkFlags.None;
    }

    private void Append(Rune rune, ReadOnlySpan<byte> rest)
    {
        Span<char> chars = stackalloc char[2];
        var isFinalSigma = rune.Value == 'Σ' && _word.Length > 0 && !LetterFollows(rest);
        var lower = isFinalSigma ? new Rune('ς') : Rune.ToLowerInvariant(rune);
        _word.Append(chars[..lower.EncodeToUtf16(chars)]);
    }

    private static bool LetterFollows(ReadOnlySpan<byte> rest) =>
        Rune.DecodeFromUtf8(rest, out var next, out _) == System.Buffers.OperationStatus.Done && Rune.IsLetter(next);

    private int End(int length, List<ChunkToken> words)
    {
        if (length > 1)
        {
            var form = vocabulary.Number(_word.ToString());
            words.Add(new ChunkToken(form, form, false));
        }

        _word.Clear();
        return 0;
    }

    private static bool IsWord(Rune rune)
    {
        if (rune.Value == '_' || Rune.IsLetterOrDigit(rune)) return true;
        return Rune.GetUnicodeCategory(rune) is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
    }
}
