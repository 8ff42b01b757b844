using Parallax.Records.Columns;

namespace Parallax.Records.Rows;

/// <summary>The table <c>load</c>: what was found when the articles were read, and what was left out.</summary>
internal sealed class LoadTable : StoreTable
{
    /// <summary>The kind of a row about something that was left out.</summary>
    public const string Skipped = "skipped";

    /// <summary>The kind of a row about something that was loaded but should be known.</summary>
    public const string Warning = "warning";

    private readonly TextColumn _kind, _about, _note;
    private readonly OptionalColumn<int> _record, _articles;

    /// <summary>An empty table.</summary>
    public LoadTable()
        : base("load")
    {
        _kind = Text("kind");
        _about = Text("about");
        _record = ValueOrNull<int>("record");
        _articles = ValueOrNull<int>("articles");
        _note = Text("note");
    }

    /// <summary>The issues in their order.</summary>
    public IEnumerable<LoadIssue> Issues
    {
        get
        {
            for (var row = 0; row < Count; row++)
            {
                if (_kind.At(row) is not (Skipped or Warning)) continue;
                var kind = _kind.At(row) == Skipped ? LoadIssueKind.Skipped : LoadIssueKind.Warning;
                yield return new LoadIssue(kind, _about.At(row), _record.At(row), _note.At(row))
                {
                    More = _articles.At(row) ?? 0,
                };
            }
        }
    }

    /// <summary>The rows that are no issues, for people.</summary>
    public IEnumerable<string> Lines()
    {
        for (var row = 0; row < Count; row++)
        {
            var kind = _kind.At(row);
            if (kind is Skipped or Warning) continue;
            yield return $"{kind} {_about.At(row)}: {_articles.At(row)} articles, {_note.At(row)}";
        }
    }

    /// <summary>Adds an issue.</summary>
    public void Add(LoadIssue issue)
    {
        _kind.Add(issue.Kind == LoadIssueKind.Skipped ? Skipped : Warning);
        _about.Add(issue.File);
        _record.Add(issue.Record);
        _articles.Add(issue.More == 0 ? null : issue.More);
        _note.Add(issue.Reason);
    }

    /// <summary>Adds what a field of the records was read as.</summary>
    public void Add(FieldMapping mapping) =>
        Add("field", mapping.File, null, $"{mapping.Field} is read from '{mapping.Name}'");

    /// <summary>Adds a row that is no issue.</summary>
    public void Add(string kind, string about, int? articles, string note)
    {
        _kind.Add(kind);
        _about.Add(about);
        _record.Add(null);
        _articles.Add(articles);
        _note.Add(note);
    }
}
