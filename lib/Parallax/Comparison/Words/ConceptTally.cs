namespace Parallax.Comparison.Words;

/// <summary>How often the words of a concept were found, added article by article.</summary>
internal sealed class ConceptTally
{
    private readonly Dictionary<string, int> _forms = new(StringComparer.Ordinal);
    private string? _lastArticle;
    private int _articles;

    /// <summary>That of a concept that was not found.</summary>
    public static ConceptTally None { get; } = new();

    /// <summary>Adds a term.</summary>
    public void Add(TermCount term)
    {
        _forms[term.Term] = _forms.GetValueOrDefault(term.Term) + term.Count;
        if (term.Article.Id == _lastArticle) return;
        _lastArticle = term.Article.Id;
        _articles++;
    }

    /// <summary>The counts.</summary>
    public ConceptCount Row(ConceptCell cell, int words) => new(
        cell.Concept, cell.Outlet, cell.Voice, _forms.Values.Sum(), _articles, words, Forms());

    private string Forms()
    {
        var forms = _forms.OrderByDescending(form => form.Value).ThenBy(form => form.Key, StringComparer.Ordinal);
        return string.Join(", ", forms.Select(form => $"{form.Key} {form.Value}"));
    }
}
