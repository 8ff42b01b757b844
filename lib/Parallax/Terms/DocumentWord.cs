namespace Parallax.Terms;

/// <summary>A word of a document's running text, as <see cref="TermCounter"/> counts it.</summary>
/// <param name="Norm">Its normal form.</param>
/// <param name="Span">Its place; a clitic that follows is not part of it.</param>
/// <param name="Sentence">Number of its sentence.</param>
/// <param name="Continues">Whether it can follow the word before it in a phrase.</param>
internal readonly record struct DocumentWord(string Norm, TextSpan Span, int Sentence, bool Continues)
{
    /// <summary>The words of a document in its order, numbers among them, addresses not.</summary>
    public static List<DocumentWord> Of(Document document)
    {
        var words = new List<DocumentWord>(document.Tokens.Count);
        for (var sentence = 0; sentence < document.Sentences.Count; sentence++)
        {
            AddSentence(words, document, sentence);
        }

        return words;
    }

    private static void AddSentence(List<DocumentWord> words, Document document, int sentence)
    {
        var bounds = document.Sentences[sentence];
        var continues = false;
        for (var i = bounds.FirstToken; i < bounds.EndToken; i++)
        {
            var token = document.Tokens[i];
            if (TermTokens.IsWord(token))
            {
                words.Add(new DocumentWord(TermTokens.NormOf(document.Text, token), token.Span, sentence, continues));
                continues = true;
            }
            else if (EndsPhrase(token))
            {
                continues = false;
            }
        }
    }

    private static bool EndsPhrase(Token token) => token.Kind switch
    {
        TokenKind.Address => true,
        TokenKind.Punctuation => TermTokens.Breaks(token.Norm),
        _ => false,
    };
}
