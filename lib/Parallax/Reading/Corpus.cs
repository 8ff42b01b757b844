using System.Collections;
using Parallax.Reading;

namespace Parallax;

/// <summary>Articles in files and folders, read one at a time.</summary>
/// <remarks>
/// Folders are walked recursively in ordinal order of the path; hidden files, <c>README</c> files and
/// <c>articles.csv</c> are not articles. Each enumeration reads the files anew and fills <see cref="Report"/> anew.
/// </remarks>
public sealed class Corpus : IEnumerable<Article>
{
    private readonly IReadOnlyList<string> paths;
    private readonly CorpusOptions options;

    private Corpus(IReadOnlyList<string> paths, CorpusOptions options)
    {
        this.paths = paths;
        this.options = options;
    }

    /// <summary>What the last enumeration found.</summary>
    public LoadReport Report { get; } = new();

    /// <summary>Opens a file or a folder.</summary>
    /// <exception cref="IOException">There is no such file or folder.</exception>
    public static Corpus Read(string path, CorpusOptions? options = null) => Read([path], options);

    /// <summary>Opens files and folders, read in the order given.</summary>
    /// <exception cref="IOException">One of them does not exist.</exception>
    public static Corpus Read(IEnumerable<string> paths, CorpusOptions? options = null)
    {
        var list = paths.ToList();
        if (list.Find(p => !Path.Exists(p)) is { } missing)
        {
            var reason = $"'{missing}' was not found; give a file or a folder with articles.";
            throw new FileNotFoundException(reason, missing);
        }
        return new Corpus(list, options ?? new CorpusOptions());
    }

    /// <inheritdoc/>
    public IEnumerator<Article> GetEnumerator()
    {
        Report.Clear();
        var articles = new FileArticles(Report, options);
        foreach (var path in paths)
        {
            var before = Report.Files;
            var files = new FileWalker(options, Report).Walk(path);
            foreach (var article in articles.Read(files)) yield return article;
            if (Report.Files == before && Directory.Exists(path)) Report.Skip(path, FileWalker.NothingToRead);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
