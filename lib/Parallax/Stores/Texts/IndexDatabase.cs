using System.Globalization;
using Microsoft.Data.Sqlite;
using Parallax.Records;
using Parallax.Records.Columns;

namespace Parallax.Stores.Texts;

/// <summary>The file of an index: articles with their texts, and which of them have which words.</summary>
/// <remarks>
/// SQLite with its full-text index FTS5, which holds for each word the articles that have it and no more. A part is
/// written whole or not at all. Each article has a seal; what else is damaged the engine tells where it reads it.
/// </remarks>
internal sealed class IndexDatabase : IDisposable
{
    /// <summary>The format.</summary>
    public const string Format = "parallax.texts/1";

    // "PLXT": what SQLite files of this kind have in their head.
    private const long ApplicationId = 0x504C5854;

    private const string Schema = $"""
        CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE parts (key TEXT PRIMARY KEY, number INTEGER NOT NULL, claims TEXT NOT NULL, issues TEXT NOT NULL);
        CREATE TABLE articles (
            article INTEGER PRIMARY KEY, part TEXT NOT NULL, claim INTEGER NOT NULL, id TEXT NOT NULL,
            info TEXT NOT NULL, sections TEXT NOT NULL, text TEXT NOT NULL, seal BLOB NOT NULL);
        CREATE INDEX articlesOfPart ON articles (part, claim);
        CREATE VIRTUAL TABLE words USING fts5 (
            norms, content='', contentless_delete=1, detail=none, tokenize='{IndexWords.Tokenizer}');
        """;

    private readonly SqliteConnection _connection;
    private readonly string _path;

    /// <summary>Opens an index, or makes an empty one where there is no file.</summary>
    /// <exception cref="InvalidDataException">The file is something else, or damaged; it is left as it is.</exception>
    /// <exception cref="IOException">It cannot be opened or written.</exception>
    public IndexDatabase(string path)
    {
        _path = path;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        // Without pooling the file is closed when the index is.
        var source = new SqliteConnectionStringBuilder { DataSource = path, Pooling = false };
        _connection = new SqliteConnection(source.ConnectionString);
        try
        {
            Guard(Open);
        }
        catch
        {
            _connection.Dispose();
            throw;
        }
    }

    /// <summary>A fact about the index; null where it is not there.</summary>
    public string? Fact(string name) => Guard(() => (string?)Command(
        "SELECT value FROM facts WHERE name = $name", ("$name", name)).ExecuteScalar());

    /// <summary>Says a fact about the index.</summary>
    public void Set(string name, string value) => Run(
        "INSERT OR REPLACE INTO facts VALUES ($name, $value)", ("$name", name), ("$value", value));

    /// <summary>The keys of the parts, with what their articles asked for as ids, in the order of the input.</summary>
    public IReadOnlyList<(string Key, IReadOnlyList<string> Claims)> Parts() => Rows(
        Command("SELECT key, claims FROM parts ORDER BY number"),
        row => (row.GetString(0), JsonText.List(row.GetString(1))));

    /// <summary>What was left out, and what should be known.</summary>
    public IReadOnlyList<LoadIssue> Issues() =>
        [.. Rows(Command("SELECT issues FROM parts ORDER BY number"), row => row.GetString(0)).SelectMany(IssuesOf)];

    /// <summary>Number of articles.</summary>
    public int Count() => Guard(() => Convert.ToInt32(
        Command("SELECT count(*) FROM articles").ExecuteScalar(), CultureInfo.InvariantCulture));

    /// <summary>Adds a part.</summary>
    public void Add(IndexedPart part) => InTransaction(() =>
    {
        Run(
            "INSERT INTO parts VALUES ($key, -1, $claims, $issues)",
            ("$key", part.Key),
            ("$claims", JsonText.Of(part.Claims)),
            ("$issues", JsonText.Of([.. part.Issues.SelectMany(FieldsOf)])));
        foreach (var article in part.Articles) Add(part, article);
    });

    /// <summary>Removes a part with its articles.</summary>
    public void Remove(string key) => InTransaction(() =>
    {
        Run("DELETE FROM words WHERE rowid IN (SELECT article FROM articles WHERE part = $key)", ("$key", key));
        Run("DELETE FROM articles WHERE part = $key", ("$key", key));
        Run("DELETE FROM parts WHERE key = $key", ("$key", key));
    });

    /// <summary>Gives the parts their places, and the articles their ids among all.</summary>
    /// <param name="keys">The keys in the order of the input.</param>
    /// <param name="ids">For each part the ids, by the places of those that asked for one.</param>
    public void Arrange(IEnumerable<string> keys, Func<string, IReadOnlyList<string>> ids) => InTransaction(() =>
    {
        foreach (var (number, key) in keys.Index())
        {
            Run("UPDATE parts SET number = $number WHERE key = $key", ("$number", number), ("$key", key));
            Arrange(key, ids(key));
        }
    });

    /// <summary>The articles that have the words of a query, in the order of the input.</summary>
    public IReadOnlyList<Article> Find(string query) => Rows(
        Command(
            """
            SELECT a.claim, a.info, a.sections, a.text, a.seal, a.id
            FROM words w JOIN articles a ON a.article = w.rowid JOIN parts p ON p.key = a.part
            WHERE w.words MATCH $query ORDER BY p.number, a.claim
            """,
            ("$query", query)),
        ReadArticle);

    /// <summary>Closes the file.</summary>
    public void Dispose() => _connection.Dispose();

    // A database without a table is one whose making was ended from outside.
    private void Open()
    {
        _connection.Open();
        Run("PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY;");
        if (Equals(Command("SELECT count(*) FROM sqlite_master").ExecuteScalar(), 0L))
        {
            InTransaction(() =>
            {
                Run(Schema);
                Set("format", Format);
                Run($"PRAGMA application_id = {ApplicationId};");
            });
        }
        if (Equals(Command("PRAGMA application_id").ExecuteScalar(), ApplicationId)) return;
        throw new InvalidDataException(
            $"'{_path}' is a database of something else, not an index of texts; give a file of another name.");
    }

    private void Add(IndexedPart part, IndexedArticle article)
    {
        Run(
            """
            INSERT INTO articles (part, claim, id, info, sections, text, seal)
            VALUES ($part, $claim, '', $info, $sections, $text, $seal)
            """,
            ("$part", part.Key),
            ("$claim", article.Claim),
            ("$info", article.Info),
            ("$sections", article.Sections),
            ("$text", article.Text),
            ("$seal", article.Seal));
        Run("INSERT INTO words (rowid, norms) VALUES (last_insert_rowid(), $words)", ("$words", article.Words));
    }

    private void Arrange(string part, IReadOnlyList<string> ids)
    {
        var articles = Rows(
            Command("SELECT article, claim, id FROM articles WHERE part = $part", ("$part", part)),
            row => (Article: row.GetInt64(0), Claim: row.GetInt32(1), Id: row.GetString(2)));
        foreach (var (article, claim, id) in articles)
        {
            if (ids[claim] == id) continue;
            Run("UPDATE articles SET id = $id WHERE article = $article", ("$id", ids[claim]), ("$article", article));
        }
    }

    private Article ReadArticle(SqliteDataReader row)
    {
        var article = new IndexedArticle(row.GetInt32(0), row.GetString(1), row.GetString(2), row.GetString(3));
        var id = row.GetString(5);
        if (row.GetFieldValue<byte[]>(4).AsSpan().SequenceEqual(article.Seal)) return article.Article(id);
        throw Damaged($"article '{id}' is not as it was written");
    }

    // A line that counts others is about no record of its own: in that place is their number, with a sign.
    private static IEnumerable<string> FieldsOf(LoadIssue issue) =>
        [RecordCodes.Of(issue.Kind), issue.File, NumberOf(issue), issue.Reason];

    private static string NumberOf(LoadIssue issue) => issue.More > 0
        ? string.Create(CultureInfo.InvariantCulture, $"+{issue.More}")
        : Convert.ToString(issue.Record, CultureInfo.InvariantCulture) ?? "";

    private static IEnumerable<LoadIssue> IssuesOf(string fields) => JsonText.List(fields).Chunk(4).Select(f =>
    {
        int? number = f[2].Length > 0 ? int.Parse(f[2], CultureInfo.InvariantCulture) : null;
        var issue = new LoadIssue(RecordCodes.Parse<LoadIssueKind>(f[0]), f[1], number, f[3]);
        return f[2].StartsWith('+') ? issue with { Record = null, More = number!.Value } : issue;
    });

    private SqliteCommand Command(string sql, params (string Name, object Value)[] values)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values) command.Parameters.AddWithValue(name, value);
        return command;
    }

    private void Run(string sql, params (string Name, object Value)[] values) => Guard(() =>
    {
        using var command = Command(sql, values);
        return command.ExecuteNonQuery();
    });

    private IReadOnlyList<T> Rows<T>(SqliteCommand command, Func<SqliteDataReader, T> read) => Guard(() =>
    {
        using (command)
        {
            using var reader = command.ExecuteReader();
            var rows = new List<T>();
            while (reader.Read()) rows.Add(read(reader));
            return rows;
        }
    });

    private void InTransaction(Action work) => Guard(() =>
    {
        using var transaction = _connection.BeginTransaction();
        work();
        transaction.Commit();
        return 0;
    });

    private void Guard(Action work) => Guard(() =>
    {
        work();
        return 0;
    });

    private T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException e)
        {
            throw Translated(e);
        }
        catch (FormatException e)
        {
            throw Damaged(e.Message);
        }
    }

    private Exception Translated(SqliteException e) => e.SqliteErrorCode switch
    {
        SQLitePCL.raw.SQLITE_NOTADB => new InvalidDataException(
            $"'{_path}' is not an index of texts; give a file of another name, or delete it.", e),
        SQLitePCL.raw.SQLITE_CORRUPT or SQLitePCL.raw.SQLITE_ERROR => Damaged(e.Message),
        SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED => new IOException(
            $"'{_path}' is being written by another process: wait until it has ended.", e),
        _ => new IOException($"'{_path}' cannot be read or written: {e.Message}", e),
    };

    private InvalidDataException Damaged(string problem) =>
        new($"'{_path}' is damaged ({problem}): delete it, it is made anew from the articles.");
}
