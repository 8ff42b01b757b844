using Parallax.Entities;
using Parallax.Text;

namespace Parallax.Training;

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
        return LabelledDocument.Of(copy, Names(document), copies);
    }

    private static void Change(char[] text, TextSpan span, Func<int, char, char> change)
    {
        for (var at = span.Start; at < span.End; at++) text[at] = change(at, text[at]);
    }

    private static void Headline(char[] text, DocumentView view, SentenceBounds sentence)
    {
        for (var t = sentence.FirstToken; t < sentence.EndToken; t++)
            if (view.Words[t].Surface.Length > 3) text[view.Document.Tokens[t].Span.Start] = char.ToUpperInvariant(text[view.Document.Tokens[t].Span.Start]);
    }

    private static IEnumerable<(TextSpan, EntityType)> Names(LabelledDocument document)
    {
        var start = 0;
        for (var t = 0; t < document.Tags.Length; t++)
        {
            int tag = document.Tags[t];
            if (tag == Parallax.Entities.Tagging.NameTags.Outside) continue;
            if ((tag & 3) is Parallax.Entities.Tagging.NameTags.Begin or Parallax.Entities.Tagging.NameTags.Unit) start = t;
            if ((tag & 3) is Parallax.Entities.Tagging.NameTags.Last or Parallax.Entities.Tagging.NameTags.Unit)
                yield return (document.View.SpanOf(start, t + 1), (EntityType)(tag >> 2));
        }
    }
}
