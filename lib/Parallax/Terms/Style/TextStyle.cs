using Parallax.Language;

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
        sections ??= [SectionKind.Body];
        var sentences = DocumentWord.Of(document)
            .Where(w => sections.Contains(document.Sentences[w.Sentence].Section)
                && char.IsLetter(w.Norm[0]))
            .GroupBy(w => w.Sentence, w => w.Norm)
            .Select(g => g.ToArray())
            .ToArray();
        var words = sentences.SelectMany(s => s).ToArray();
        var syllables = Array.ConvertAll(words, Syllables.Count);
        var passives = Array.ConvertAll(sentences, Passives.Count);
        return new TextStyle(document.Article,
            new Readability(sentences.Length, words.Length, syllables.Sum(), syllables.Count(s => s >= 3)),
            LexicalDiversity.Of(words, window), passives.Count(p => p > 0), passives.Sum());
    }
}
