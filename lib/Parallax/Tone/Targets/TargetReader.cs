using Parallax.Numerics;

namespace Parallax.Tone.Targets;

/// <summary>Reads the tokens of a sentence as classes and hashes, names alike.</summary>
/// <param name="common">The words that text has in lower case too.</param>
internal sealed class TargetReader(TargetWordTable common)
{
    /// <summary>Class, hash and stem's hash of each token.</summary>
    /// <remarks>
    /// A capitalised word is a name, unless it begins a sentence or quotation or stands in a headline of capitals and is a
    /// common word.
    /// </remarks>
    public void Read(string text, ReadOnlySpan<Token> tokens, Span<(TargetWordClass Class, uint Word, uint Stem)> read)
    {
        var title = ToneScan.IsTitle(text, tokens);
        for (var i = 0; i < tokens.Length; i++)
        {
            var kind = TargetWords.Of(tokens[i], text);
            var (word, stem) = TargetHash.Of(tokens[i].Norm);
            var name = kind == TargetWordClass.Content && char.IsUpper(text[tokens[i].Span.Start]) && !((title || IsInitial(tokens, i)) && common.Knows(word));
            read[i] = name ? (TargetWordClass.Name, TargetHash.Name, TargetHash.Name) : (kind, word, stem);
        }
    }

    private static bool IsInitial(ReadOnlySpan<Token> tokens, int i) =>
        i == 0 || (i == 1 && tokens[0].Kind == TokenKind.Punctuation) || tokens[i - 1].Norm[0] is '“' or '"' or ':';
}
