using Parallax.Entities.Names;
using Parallax.Entities.Names.Repair;
using Parallax.Language;

namespace Parallax.Entities.Linking;

/// <summary>The chains of an article's names while they are made, by name.</summary>
internal sealed class ChainList(DocumentView view)
{
    private readonly List<Chain> _chains = [];
    private readonly Dictionary<string, Chain> _byKey = new(StringComparer.Ordinal);

    /// <summary>The chains in the order in which they were opened.</summary>
    public List<Chain> All => _chains;

    /// <summary>Whether there is a chain of this key.</summary>
    public bool Contains(string key) => _byKey.ContainsKey(key);

    /// <summary>The chain of a key, made where there is none.</summary>
    public Chain Open(string key, Func<Chain> make)
    {
        if (_byKey.TryGetValue(key, out var chain)) return chain;
        chain = make();
        _chains.Add(chain);
        return _byKey[key] = chain;
    }

    /// <summary>
    /// A name as printed, without "the" before it, a nickname, and a quotation mark that has no partner.
    /// </summary>
    public string TitleOf(NameSpan name)
    {
        if (name.Type == EntityType.Person && NicknameRule.Within(view.Words, name) is { } nickname)
            return view.SurfaceOf(name.First, nickname.First) + ' ' + view.SurfaceOf(nickname.End, name.End);
        var surface = view.SurfaceOf(name.First, name.End);
        if (surface.Count(c => c is '"' or '“' or '”') == 1)
            surface = surface.Replace("\"", "").Replace("“", "").Replace("”", "").Trim();
        return surface.StartsWith("the ", StringComparison.Ordinal)
            || surface.StartsWith("The ", StringComparison.Ordinal)
            ? surface[4..]
            : surface;
    }
}
