using System.Text;
using Parallax.Records.Columns;
using Parallax.Records.Folders;
using Parallax.Records.Rows;

namespace Parallax.Stores.Parts;

/// <summary>All tables of a part while it is being made.</summary>
/// <param name="keepTexts">Whether the articles' texts are kept.</param>
internal sealed class PartTables(bool keepTexts)
{
    private readonly AnalysisTables _analyses = new();
    private readonly SignatureTable _signatures = new();
    private readonly TextTable _texts = new();

    /// <summary>What was found when the articles were read.</summary>
    public LoadTable Load { get; } = new();

    /// <summary>Number of articles.</summary>
    public int Articles => _analyses.Articles.Count;

    /// <summary>Size of their texts in UTF-8.</summary>
    public long TextBytes { get; private set; }

    /// <summary>Words of their headlines, standfirsts and bodies.</summary>
    public long Words { get; private set; }

    /// <summary>All tables.</summary>
    public IReadOnlyList<StoreTable> All =>
        keepTexts ? [.. _analyses.All, _signatures, Load, _texts] : [.. _analyses.All, _signatures, Load];

    /// <summary>Adds an article.</summary>
    public void Add(AnalysedArticle article)
    {
        _analyses.Add(article.Analysis, article.Key);
        _signatures.Add(article.Id, article.Signature);
        if (keepTexts) _texts.Add(article.Id, article.Text);
        TextBytes += Encoding.UTF8.GetByteCount(article.Text);
        Words += _analyses.Articles.Words(Articles - 1);
    }

    /// <summary>The articles that do not have the id of their own.</summary>
    public IEnumerable<RenamedArticle> Renamed(IReadOnlyDictionary<string, string> ownIds)
    {
        for (var row = 0; row < Articles; row++)
        {
            var id = _analyses.Articles.Article.At(row);
            if (ownIds.TryGetValue(id, out var own)) yield return new RenamedArticle(row, own);
        }
    }
}
