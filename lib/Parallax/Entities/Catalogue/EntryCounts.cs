namespace Parallax.Entities.Catalogue;

/// <summary>What a coverage says of one entity, article by article.</summary>
internal sealed class EntryCounts
{
    private readonly List<string> _articles = [];
    private readonly SortedSet<string> _outlets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _forms = new(StringComparer.Ordinal);
    private int _mentions;

    /// <summary>Adds an article's entity; articles come in ordinal order of their ids.</summary>
    public EntryCounts Add(Entity entity)
    {
        if (_articles.Count == 0 || _articles[^1] != entity.Article.Id) _articles.Add(entity.Article.Id);
        _outlets.Add(entity.Outlet);
        _mentions += entity.Mentions.Count;
        foreach (var mention in entity.Mentions.Where(m => m.Form == MentionForm.Name))
            _forms[mention.Surface] = _forms.GetValueOrDefault(mention.Surface) + 1;
        return this;
    }

    /// <summary>The entry of all that was added.</summary>
    public CatalogueEntry Entry(EntityName name) => new(name.Name, name.Type, _mentions,
        _articles,
        [.. _outlets],
        [.. _forms.OrderByDescending(f => f.Value).ThenBy(f => f.Key, StringComparer.Ordinal).Select(f => f.Key)]);
}
