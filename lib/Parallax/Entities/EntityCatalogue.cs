namespace Parallax.Entities;

/// <summary>The entities of a coverage: one entry for all articles that mention the same person, body or place.</summary>
/// <remarks>
/// Names are merged that are equal but for case and type of a seat of government; a surname alone goes to the one full name of
/// the coverage that ends in it, an acronym to the one body with these initials. What fits more than one stays by itself.
/// </remarks>
public sealed class EntityCatalogue
{
    private readonly Dictionary<(string Name, EntityType Type), CatalogueEntry> _entries = [];

    private EntityCatalogue(Coverage coverage)
    {
        var groups = coverage.Entities.GroupBy(e => (e.Name, e.Type)).ToDictionary(g => g.Key, g => g.ToList());
        var targets = groups.Keys.ToDictionary(k => k, k => Target(k, groups));
        Entries = [.. groups.GroupBy(g => targets[g.Key]).Select(g => Entry(g.Key, [.. g.SelectMany(x => x.Value)]))
            .OrderByDescending(e => e.Mentions).ThenBy(e => e.Name, StringComparer.Ordinal).ThenBy(e => e.Type)];
        var byKey = Entries.ToDictionary(e => (e.Name, e.Type));
        foreach (var key in groups.Keys) _entries[key] = byKey[targets[key]];
    }

    /// <summary>The entries, those with the most mentions first.</summary>
    public IReadOnlyList<CatalogueEntry> Entries { get; }

    /// <summary>The catalogue of a coverage.</summary>
    public static EntityCatalogue Of(Coverage coverage) => new(coverage);

    /// <summary>The entry of an article's entity.</summary>
    /// <exception cref="KeyNotFoundException">The entity is of another coverage.</exception>
    public CatalogueEntry EntryOf(Entity entity) => _entries[(entity.Name, entity.Type)];

    private static (string, EntityType) Target((string Name, EntityType Type) key, Dictionary<(string Name, EntityType Type), List<Entity>> groups)
    {
        var same = groups.Keys.Where(k => k.Type == key.Type && k.Name.Equals(key.Name, StringComparison.OrdinalIgnoreCase)).OrderBy(k => k.Name, StringComparer.Ordinal).ToList();
        if (same.Count > 1) return same.MaxBy(k => groups[k].Sum(e => e.Mentions.Count));
        if (key.Name.Contains(' ')) return key;
        var fuller = groups.Keys.Where(k => k.Type == key.Type && k != key && Stands(key, k)).ToList();
        return fuller.Count == 1 ? fuller[0] : key;
    }

    private static bool Stands((string Name, EntityType Type) form, (string Name, EntityType Type) full)
    {
        var words = full.Name.Split(' ');
        if (words.Length < 2) return false;
        if (full.Type == EntityType.Person) return words[^1].Equals(form.Name, StringComparison.OrdinalIgnoreCase);
        if (full.Type != EntityType.Organization || form.Name.Length < 2 || form.Name.Any(char.IsLower)) return false;
        return string.Concat(words.Where(w => char.IsUpper(w[0])).Select(w => w[0])) == form.Name.Replace(".", "");
    }

    private static CatalogueEntry Entry((string Name, EntityType Type) key, List<Entity> entities)
    {
        var mentions = entities.SelectMany(e => e.Mentions).ToList();
        return new CatalogueEntry(key.Name, key.Type, mentions.Count,
            [.. entities.Select(e => e.Article.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            [.. entities.Select(e => e.Outlet).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            [.. mentions.Where(m => m.Form == MentionForm.Name).GroupBy(m => m.Surface, StringComparer.Ordinal)
                .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key)]);
    }
}
