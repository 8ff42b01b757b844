using System.Collections.Frozen;
using Parallax.Language;

namespace Parallax.Entities.Names;

/// <summary>Nouns that describe instead of naming: "leader", "company", "city".</summary>
internal static class Roles
{
    private static readonly FrozenDictionary<string, Role> Known = Read();

    /// <summary>The role that a noun names; null where it names none.</summary>
    public static Role? Of(string norm) =>
        Known.GetValueOrDefault(norm) is { Kind: not RoleKind.Modifier } role ? role : null;

    /// <summary>Whether a word may stand between a title's first word and its head: "foreign policy adviser".</summary>
    public static bool IsModifier(string norm) => Known.GetValueOrDefault(norm)?.MayModify ?? false;

    private static FrozenDictionary<string, Role> Read()
    {
        var roles = new Dictionary<string, Role>(StringComparer.Ordinal);
        foreach (var line in EmbeddedText.Lines("entities/roles.tsv"))
        {
            var cells = line.Split('\t');
            var kind = Enum.Parse<RoleKind>(cells[0], ignoreCase: true);
            var gender = cells[1][0] is 'm' or 'f' ? cells[1][0] : '\0';
            foreach (var noun in cells[2].Split(' '))
                roles[noun] = roles.TryGetValue(noun, out var earlier)
                    ? earlier with { MayModify = earlier.MayModify || kind == RoleKind.Modifier }
                    : new Role(noun, kind, gender, kind == RoleKind.Modifier);
        }
        return roles.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
