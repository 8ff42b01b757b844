using Parallax.Language;

namespace Parallax.Tone.Targets;

/// <summary>Reads the tokens of a sentence as classes and hashes, names alike.</summary>
/// <param name="common">The words that text has in lower case too.</param>
internal sealed class TargetWordReader(TargetWordTable common)
{
    /// <summary>Reads each token of a sentence.</summary>
    /// <remarks>
    /// A capitalised word is a name, unless it is a common word that begins a sentence or quotation or is in a headline
    /// of
    /// capitals.
    /// </remarks>
    public void Read(DocumentView view, SentenceBounds sentence, Span<TargetWord> words)
    {
        var tokens = view.Tokens.AsSpan(sentence.FirstToken, sentence.EndToken - sentence.FirstToken);
        var isTitle = ToneScan.IsTitle(view.Text, tokens);
        for (var i = 0; i < tokens.Length; i++)
        {
            var facts = view.Words[sentence.FirstToken + i];
            var mayBeName = facts.ClosedClass == ClosedClass.Content && facts.Capital;
            var isCommon = (isTitle || IsInitial(tokens, i)) && common.Knows(facts.WordHash);
            words[i] = mayBeName && !isCommon
                ? TargetWord.AnyName
                : new TargetWord(facts.ClosedClass, facts.WordHash, facts.StemHash);
        }
    }

    private static bool IsInitial(ReadOnlySpan<Token> tokens, int i)
    {
        if (i == 0 || (i == 1 && tokens[0].Kind == TokenKind.Punctuation))
            return true;
        return tokens[i - 1].Norm[0] is '“' or '"' or ':';
    }
}
