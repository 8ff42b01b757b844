namespace Parallax.Classification;

/// <summary>A sentence of a coverage with its predicted class.</summary>
/// <param name="Article">The article; the columns article and outlet in a data frame.</param>
/// <param name="Sentence">The sentence's number within the article, from 0.</param>
/// <param name="Label">The class.</param>
/// <param name="Probability">Its probability according to the model, from 0 to 1.</param>
public sealed record ClassifiedSentence(ArticleInfo Article, int Sentence, string Label, double Probability);
