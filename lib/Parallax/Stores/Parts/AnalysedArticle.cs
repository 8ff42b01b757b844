using Parallax.Articles.Duplicates;
using Parallax.Records;

namespace Parallax.Stores.Parts;

/// <summary>An article on its way into a part.</summary>
/// <param name="Analysis">What is stored of its analysis.</param>
/// <param name="Key">What it was made from, see <see cref="ArticleKey"/>.</param>
/// <param name="Signature">What its duplicates are found by.</param>
/// <param name="Text">Its text.</param>
internal sealed record AnalysedArticle(SavedAnalysis Analysis, string Key, BodySignature Signature, string Text)
{
    /// <summary>The article's id.</summary>
    public string Id => Analysis.Article.Id;
}
