using Parallax.Records.Columns;

namespace Parallax.Records.Rows;

/// <summary>The table <c>contributors</c>: who worked on the articles.</summary>
internal sealed class ContributorTable : ArticleRowsTable
{
    private readonly TextColumn _name, _role, _place;
    private readonly OptionalColumn<bool> _person;

    /// <summary>An empty table.</summary>
    public ContributorTable()
        : base("contributors")
    {
        _name = Text("name");
        _role = Text("role");
        _place = TextOrNull("place");
        _person = ValueOrNull<bool>("person");
    }

    /// <summary>Adds the contributors of an article.</summary>
    public void Add(SavedAnalysis.ArticleLine article)
    {
        foreach (var contributor in article.Contributors)
        {
            Begin(article);
            _name.Add(contributor.Name);
            _role.Add(contributor.Role);
            _place.Add(contributor.Place);
            _person.Add(contributor.Person);
        }
    }

    /// <summary>The contributors of an article.</summary>
    public SavedAnalysis.ContributorLine[] Of(string article) => Take(article, row =>
        new SavedAnalysis.ContributorLine(_name.At(row), _role.At(row), _place.OrNull(row), _person.At(row)));
}
