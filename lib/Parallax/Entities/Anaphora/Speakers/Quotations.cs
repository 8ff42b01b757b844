using Parallax.Language;

namespace Parallax.Entities.Anaphora.Speakers;

/// <summary>Which tokens stand inside quotation marks, and who speaks there.</summary>
internal sealed class Quotations
{
    private readonly int[] _quotes;

    /// <summary>Reads the quotation marks of a document; a quotation ends with its paragraph at the latest.</summary>
    public Quotations(DocumentView view)
    {
        _quotes = new int[view.Words.Length];
        int number = 0, paragraph = -1;
        var open = false;
        foreach (var bounds in view.Document.Sentences)
        {
            if (bounds.Paragraph != paragraph) open = false;
            paragraph = bounds.Paragraph;
            for (var t = bounds.FirstToken; t < bounds.EndToken; t++)
            {
                var mark = view.Words[t].Surface;
                if (mark is "“" || (mark is "\"" && !open)) (open, number) = (true, number + 1);
                else if (mark is "”" or "\"") open = false;
                _quotes[t] = open ? number : -1;
            }
        }
    }

    /// <summary>The number of the quotation that a token stands in; −1 outside.</summary>
    public int At(int token) => _quotes[token];
}
