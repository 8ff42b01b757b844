using Parallax.Language.Forms;

namespace Parallax.Terms.Style;

/// <summary>Measures of how an article is written.</summary>
/// <param name="Article">The article.</param>
/// <param name="Readability">Sentence and word lengths.</param>
/// <param name="Diversity">How many different words.</param>
/// <param name="PassiveSentences">Number of sentences with a passive, of
/// <see cref="Parallax.Terms.Style.Readability.Sentences"/>.</param>
/// <param name="PassiveVerbs">Number of passives.</param>
public sealed record TextStyle(
    ArticleInfo Article,
    Readability Readability,
    LexicalDiversity Diversity,
    int PassiveSentences,
    int PassiveVerbs)
{
    /// <summary>The outlet, as in <see cref="ArticleInfo.Outlet"/>.</summary>
    public string Outlet => Article.Outlet;

    /// <summary>Share of the sentences that have a passive; 0 of an empty text.</summary>
    public double PassiveShare => Readability.Sentences == 0 ? 0 : (double)PassiveSentences / Readability.Sentences;

    /// <summary>Measures the body of a document, or the sections given.</summary>
    public static TextStyle Of(Document document, IReadOnlyList<SectionKind>? sections = null, int window = 100)
    {
        var sentences = SentencesOf(document, sections ?? [SectionKind.Body]);
        string[] words = [.. sentences.SelectMany(sentence => sentence)];
        var passives = Array.ConvertAll(sentences, Passives.Count);
        return new TextStyle(
            document.Article,
            Readability.Of(sentences.Length, words),
            LexicalDiversity.Of(words, window),
            passives.Count(p => p > 0),
            passives.Sum());
    }

    private static string[][] SentencesOf(Document document, IReadOnlyList<SectionKind> sections)
    {
        var words = DocumentWord.Of(document).Where(IsMeasured);
        return [.. words
            .GroupBy(word => word.Sentence, word => word.Norm)
            .Select(sentence => sentence.ToArray())];

        bool IsMeasured(DocumentWord word) =>
            sections.Contains(document.Sentences[word.Sentence].Section) && char.IsLetter(word.Norm[0]);
    }
}
