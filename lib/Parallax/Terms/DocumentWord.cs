namespace Parallax.Terms;

/// <summary>A word of a document's running text, as <see cref="TermCounter"/> counts it.</summary>
/// <param name="Norm">Its normal form.</param>
/// <param name="Span">Where it stands; a clitic that follows is not part of it.</param>
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
            var bounds = document.Sentences[sentence];
            var broken = true;
            for (var i = bounds.FirstToken; i < bounds.EndToken; i++)
            {
                var token = document.Tokens[i];
                if (token.Kind == TokenKind.Number || (token.Kind == TokenKind.Word && !TermReader.IsClitic(token)))
                {
                    words.Add(new DocumentWord(token.Norm, token.Span, sentence, !broken));
                    broken = false;
                }
                else broken |= token.Kind == TokenKind.Address
                    || (token.Kind == TokenKind.Punctuation && TermReader.Breaks(token.Norm));
            }
        }
        return words;
    }
}
