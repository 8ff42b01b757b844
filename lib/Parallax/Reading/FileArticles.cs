using Parallax.Articles;

namespace Parallax.Reading;

/// <summary>Reads the articles of files, one at a time, and gives each an id of its own.</summary>
/// <param name="report">What was found.</param>
/// <param name="options">How to read.</param>
internal sealed class FileArticles(LoadReport report, CorpusOptions options)
{
    private readonly UniqueIds ids = new();
    private readonly List<string> ownIds = [];

    /// <summary>The ids that articles have by themselves, in order; of those that are left out, too.</summary>
    public IReadOnlyList<string> OwnIds => ownIds;

    /// <summary>The articles of files, in their order.</summary>
    public IEnumerable<Article> Read(IEnumerable<SourceFile> files) => options.Threads == 1
        ? files.SelectMany(ReadWithIds).Select(a => a.Article)
        : WorkAhead.Select(files, options.Threads, ReadAhead).SelectMany(Take);

    /// <summary>The articles of a file, each with the id that it has by itself.</summary>
    public IEnumerable<(Article Article, string OwnId)> ReadWithIds(SourceFile file)
    {
        report.CountFile();
        foreach (var draft in ArticleReaders.Read(file, report))
        {
            ownIds.Add(draft.Id);
            var article = ArticleNormalizer.Normalize(draft with { Id = ids.Claim(draft.Id) });
            if (!IsAdmitted(article, file.Name)) continue;
            report.Count(article);
            yield return (article, draft.Id);
        }
    }

    // What does not depend on the files before: safe on any thread.
    private static (SourceFile File, List<Article> Articles, LoadReport Report) ReadAhead(SourceFile file)
    {
        var own = new LoadReport();
        return (file, ArticleReaders.Read(file, own).Select(ArticleNormalizer.Normalize).ToList(), own);
    }

    private IEnumerable<Article> Take((SourceFile File, List<Article> Articles, LoadReport Report) read)
    {
        report.CountFile();
        report.Append(read.Report);
        foreach (var article in read.Articles)
        {
            var named = article with { Info = article.Info with { Id = ids.Claim(article.Info.Id) } };
            if (!IsAdmitted(named, read.File.Name)) continue;
            report.Count(named);
            yield return named;
        }
    }

    private bool IsAdmitted(Article article, string file)
    {
        var isUsable = ArticleCheck.Accept(article, file, report, options);
        // Pages are handed on one by one, the empty ones too: nothing is to grow with their number.
        if (options.PagesOnly) return true;
        return isUsable && report.Admit(article, options.Duplicates, file);
    }
}
