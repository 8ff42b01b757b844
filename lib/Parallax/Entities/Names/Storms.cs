using System.Collections.Frozen;
using Parallax.Language;

namespace Parallax.Entities.Names;

/// <summary>Storms, which have first names: "Hurricane Nora", later "Nora".</summary>
internal static class Storms
{
    private static readonly FrozenSet<string> Words = WordLists.Of("storm");

    /// <summary>Whether a word says that the name behind it is a storm's.</summary>
    public static bool Announces(string norm) => Words.Contains(norm);

    /// <summary>Whether a name is a storm's in full.</summary>
    public static bool IsStorm(DocumentView view, NameSpan name) =>
        name is { Length: 2, Type: EntityType.Miscellaneous } && Announces(view.Words[name.First].Norm);

    /// <summary>Whether the words of a name are a storm's with this name: "hurricane nora" for "nora".</summary>
    public static bool IsCalled(string[] full, string name) =>
        full.Length == 2 && full[1] == name && Announces(full[0]);
}
