using Parallax.Language;
using Parallax.Language.Quotations;

namespace Parallax.Quotes;

/// <summary>
/// Tells titles of works and names in quotation marks from words that were said: “Blue Door”, “The Quiet Pier”.
/// </summary>
internal sealed class TitlesOfWorks(DocumentView view)
{
    /// <summary>
    /// Whether all words of a passage that are no function words have capitals, two at least, and no clause ends in it.
    /// </summary>
    /// <remarks>In a headline capitals tell nothing.</remarks>
    public bool IsTitle(QuotedPassage passage)
    {
        var sentence = view.SentenceOf(passage.Open);
        if (view.IsHeadlineCase(sentence) || view.Document.Sentences[sentence].Section == SectionKind.Headline)
            return false;
        return HasTitleCase(passage)
            && view.Last(passage.End - 1) is not ('.' or ',' or '!' or '?' or '…');
    }

    /// <summary>Whether all words of a passage that are no function words have capitals, two at least.</summary>
    public bool HasTitleCase(QuotedPassage passage)
    {
        var capitals = 0;
        for (var at = passage.First; at < passage.End; at++)
        {
            if (view.Tokens[at].Kind != TokenKind.Word) continue;
            if (view.IsCapitalised(at)) capitals++;
            else if (!view.Is(at, WordClass.Preposition)
                && view.Norm(at) is not ("the" or "a" or "an" or "and" or "'s"))
                return false;
        }
        return capitals > 1;
    }
}
