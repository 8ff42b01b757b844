using Parallax.Records.Columns;

namespace Parallax.Records.Rows;

/// <summary>The table <c>articles</c>: a row an article, with its metadata and size.</summary>
internal sealed class ArticleTable : StoreTable
{
    private readonly TextColumn _article, _outlet, _hash, _versions;
    private readonly TextColumn _title, _published, _publishedNote, _url, _language, _story, _wireAgency, _genre;
    private readonly OptionalColumn<bool> _publishedInferred;
    private readonly TextColumn _datelinePlaces, _datelineAgency, _input, _columns;
    private readonly OptionalColumn<int> _datelineMonth, _datelineDay;
    private readonly ValueColumn<int> _words, _sentences;

    // Nearly all articles were made by the same.
    private readonly Dictionary<string, IReadOnlyDictionary<string, string>> _known = new(StringComparer.Ordinal);

    /// <summary>An empty table.</summary>
    public ArticleTable()
        : base("articles")
    {
        _article = Text("article");
        _outlet = Text("outlet");
        _title = TextOrNull("title");
        _published = TextOrNull("published");
        _publishedInferred = ValueOrNull<bool>("publishedInferred");
        _publishedNote = TextOrNull("publishedNote");
        _url = TextOrNull("url");
        _language = TextOrNull("language");
        _story = TextOrNull("story");
        _wireAgency = TextOrNull("wireAgency");
        _genre = TextOrNull("genre");
        _datelinePlaces = TextOrNull("datelinePlaces");
        _datelineAgency = TextOrNull("datelineAgency");
        _datelineMonth = ValueOrNull<int>("datelineMonth");
        _datelineDay = ValueOrNull<int>("datelineDay");
        _words = Value<int>("words");
        _sentences = Value<int>("sentences");
        _hash = Text("hash");
        _input = TextOrNull("input");
        _versions = Text("versions");
        _columns = LateText("columns");
    }

    /// <summary>The ids in their rows.</summary>
    public TextColumn Article => _article;

    /// <summary>What each article was made from, as a hash; null where it was not told.</summary>
    public TextColumn Input => _input;

    /// <summary>Number of words of an article's headline, standfirst and body.</summary>
    public int Words(int row) => _words.At(row);

    /// <summary>The outlet of an article.</summary>
    public string Outlet(int row) => _outlet.At(row);

    /// <summary>Adds an analysis.</summary>
    /// <param name="analysis">The analysis.</param>
    /// <param name="input">What tells the article that it was made from; null for none.</param>
    public void Add(SavedAnalysis analysis, string? input)
    {
        Add(analysis.Article);
        _words.Add(analysis.Sentences.Where(IsOfText).SelectMany(s => s.Segments).Sum(s => s.Words));
        _sentences.Add(analysis.Sentences.Count);
        _hash.Add(analysis.Hash);
        _input.Add(input);
        _versions.Add(JsonText.Of(analysis.Versions));
    }

    /// <summary>The metadata in a row.</summary>
    public SavedAnalysis.ArticleLine Line(int row, IReadOnlyList<SavedAnalysis.ContributorLine> contributors) => new()
    {
        Id = _article.At(row),
        Outlet = _outlet.At(row),
        Title = _title.OrNull(row),
        Contributors = contributors,
        Dateline = Dateline(row),
        Published = Published(row),
        Url = _url.OrNull(row),
        Language = _language.OrNull(row),
        Story = _story.OrNull(row),
        WireAgency = _wireAgency.OrNull(row),
        Genre = _genre.OrNull(row),
        Columns = _columns.OrNull(row) is { } columns ? JsonText.Texts(columns) : null,
    };

    /// <summary>The hash of the text in a row.</summary>
    public string Hash(int row) => _hash.At(row);

    /// <summary>The versions of library and models in a row.</summary>
    public IReadOnlyDictionary<string, string> Versions(int row)
    {
        var versions = _versions.At(row);
        if (!_known.TryGetValue(versions, out var known)) _known[versions] = known = JsonText.Texts(versions);
        return known;
    }

    private static bool IsOfText(SavedAnalysis.SentenceLine sentence) =>
        sentence.Section != RecordCodes.Of(SectionKind.Caption);

    private void Add(SavedAnalysis.ArticleLine article)
    {
        _article.Add(article.Id);
        _outlet.Add(article.Outlet);
        _title.Add(article.Title);
        _published.Add(article.Published?.Value);
        _publishedInferred.Add(article.Published?.Inferred);
        _publishedNote.Add(article.Published?.Note);
        _url.Add(article.Url);
        _language.Add(article.Language);
        _story.Add(article.Story);
        _wireAgency.Add(article.WireAgency);
        _genre.Add(article.Genre);
        _columns.Add(article.Columns is { } columns ? JsonText.Of(columns) : null);
        _datelinePlaces.Add(article.Dateline is { } dateline ? JsonText.Of(dateline.Places) : null);
        _datelineAgency.Add(article.Dateline?.Agency);
        _datelineMonth.Add(article.Dateline?.Month);
        _datelineDay.Add(article.Dateline?.Day);
    }

    private SavedAnalysis.DatelineLine? Dateline(int row) => _datelinePlaces.OrNull(row) is { } places
        ? new(JsonText.List(places), _datelineAgency.OrNull(row), _datelineMonth.At(row), _datelineDay.At(row))
        : null;

    private SavedAnalysis.PublishedLine? Published(int row) => _published.OrNull(row) is { } value
        ? new(value, _publishedInferred.At(row), _publishedNote.OrNull(row))
        : null;
}
