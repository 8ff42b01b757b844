using Parallax.Language;

namespace Parallax.Learning;

/// <summary>Copies of documents in which some sentences are set in capitals or in headline case.</summary>
internal sealed class CaseCopies(WordFactsCache facts, ulong seed)
{
    private readonly Dice _dice = new(seed);
    private readonly Segmenter _segmenter = new();

    /// <summary>A copy with one sentence in five in capitals and one in ten in headline case.</summary>
    public LabelledDocument Of(LabelledDocument document, int copies)
    {
        var source = document.View.Document;
        var text = source.Text.ToCharArray();
        foreach (var sentence in source.Sentences)
        {
            var roll = _dice.Next(10);
            if (roll < 2) Change(text, sentence.Span, (_, c) => char.ToUpperInvariant(c));
            else if (roll == 2) Headline(text, document.View, sentence);
        }
        var copy = new DocumentView(_segmenter.Segment(source.Article, new string(text)), facts);
        return LabelledDocument.Of(copy, document.Names(), copies);
    }

    private static void Change(char[] text, TextSpan span, Func<int, char, char> change)
    {
        for (var at = span.Start; at < span.End; at++)
            text[at] = change(at, text[at]);
    }

    private static void Headline(char[] text, DocumentView view, SentenceBounds sentence)
    {
        for (var t = sentence.FirstToken; t < sentence.EndToken; t++)
            if (view.Words[t].Surface.Length > 3)
                text[view.Document.Tokens[t].Span.Start] =
                    char.ToUpperInvariant(text[view.Document.Tokens[t].Span.Start]);
    }
}
