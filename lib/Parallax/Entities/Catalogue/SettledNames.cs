using Parallax.Entities.Names;

namespace Parallax.Entities.Catalogue;

/// <summary>Names about which nothing is asked: those of the user's aliases, and those of the shipped lists.</summary>
internal sealed class SettledNames
{
    private readonly Dictionary<string, Alias> _aliases = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The names of the shipped lists, and those of a user.</summary>
    public SettledNames(AliasFile? aliases = null)
    {
        foreach (var alias in aliases?.Aliases ?? [])
            foreach (var form in alias.Forms.Prepend(alias.Name)) _aliases.TryAdd(form, alias);
    }

    /// <summary>Whether it is settled whom or what a name means.</summary>
    public bool Contains(string name) =>
        _aliases.ContainsKey(name) || Lexicon.Default.Names.FindCanonical(name) is not null;

    /// <summary>What the user's aliases say of a name that an article gives; null where they change nothing.</summary>
    public JoinDecision? Decide(string name)
    {
        if (!_aliases.TryGetValue(name, out var alias) || alias.Name == name) return null;
        var evidence = $"{AliasFile.FileName} gives '{name}' as a form of it";
        return new JoinDecision(new EntityName(alias.Name, alias.Type), JoinReason.Alias, 1, evidence);
    }

    /// <summary>The name of an article's entity, once the user's aliases have been asked.</summary>
    public EntityName NameOf(Entity entity) =>
        Decide(entity.Name)?.To ?? new EntityName(entity.Name, entity.Type);
}
