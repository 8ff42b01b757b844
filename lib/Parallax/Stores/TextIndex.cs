using Parallax.Stores.Planning;
using Parallax.Stores.Texts;
using Parallax.Terms;

namespace Parallax.Stores;

/// <summary>
/// An index of articles' texts in a file: finds the articles that have a term without reading the others.
/// </summary>
/// <remarks>
/// It is made when it is opened first and follows the articles: opened again, what was added, changed or removed is
/// read, and nothing else. It holds the texts, is for one's own use, and never lies in a store.
/// </remarks>
public sealed class TextIndex : IDisposable
{
    private const string StampFact = "stamp", ContextFact = "context";

    private readonly IndexDatabase _database;

    private TextIndex(IndexDatabase database) => _database = database;

    /// <summary>Number of articles.</summary>
    public int Count => _database.Count();

    /// <summary>Number of articles that were read when it was opened; all others were there already.</summary>
    public int Read { get; private set; }

    /// <summary>What was left out, and what should be known, when the articles were read.</summary>
    public IReadOnlyList<LoadIssue> Issues => _database.Issues();

    /// <summary>Opens the index of some articles; it is made, or follows them, where it has to.</summary>
    /// <param name="paths">Files and folders with articles.</param>
    /// <param name="file">The index's file.</param>
    /// <param name="options">How articles are read; null for the defaults.</param>
    /// <param name="progress">Told how far the work is; null for nobody.</param>
    /// <exception cref="IOException">There is no such path, or the file cannot be written.</exception>
    /// <exception cref="InvalidDataException">
    /// The file is something else or damaged, or its place is not one for it; the message says what to do.
    /// </exception>
    public static TextIndex Open(
        IEnumerable<string> paths,
        string file,
        CorpusOptions? options = null,
        Action<StoreProgress>? progress = null)
    {
        var inputs = paths.ToList();
        var full = Path.GetFullPath(file);
        IndexPlace.Check(full, inputs);
        var index = new TextIndex(new IndexDatabase(full));
        try
        {
            index.Follow(inputs, new StoreOptions { Corpus = options ?? new CorpusOptions(), Progress = progress });
            return index;
        }
        catch
        {
            index.Dispose();
            throw;
        }
    }

    /// <summary>The articles that have all words of a term, in the order in which they are read.</summary>
    /// <remarks>
    /// That the words follow one another is not asked: <c>Concordance.Find</c> finds the same lines in these articles
    /// as in all.
    /// </remarks>
    /// <exception cref="ArgumentException">The term holds no word.</exception>
    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    public IReadOnlyList<Article> Articles(string term) => _database.Find(IndexWords.Query(new TermQuery(term)));

    /// <summary>Closes the file.</summary>
    public void Dispose() => _database.Dispose();

    private void Follow(List<string> inputs, StoreOptions options)
    {
        var stamp = IndexPlace.StampOf(inputs);
        var context = StoreContext.OfTexts(IndexDatabase.Format, options.Corpus);
        var isSame = _database.Fact(ContextFact) == context;
        if (isSame && _database.Fact(StampFact) == stamp) return;
        // Until the new one is there, an index that is not complete is not taken for one that is.
        _database.Set(StampFact, "");
        var update = new IndexUpdate(_database, context, options);
        Read = update.Run(inputs);
        _database.Set(ContextFact, context);
        _database.Set(StampFact, stamp);
    }
}
