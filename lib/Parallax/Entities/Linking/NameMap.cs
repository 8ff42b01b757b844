using Parallax.Language;

namespace Parallax.Entities.Linking;

/// <summary>Which chain names each token of a document, if any does.</summary>
internal sealed class NameMap
{
    private readonly Chain?[] _chains;
    private readonly Link?[] _links;

    /// <summary>Maps the name mentions of all chains.</summary>
    public NameMap(DocumentView view, IEnumerable<Chain> chains)
    {
        View = view;
        _chains = new Chain?[view.Words.Length];
        _links = new Link?[view.Words.Length];
        foreach (var chain in chains)
            foreach (var link in chain.Links)
                for (var t = link.First; t < link.End; t++)
                    (_chains[t], _links[t]) = (chain, link);
    }

    /// <summary>The document.</summary>
    public DocumentView View { get; }

    /// <summary>The chain that a token's name belongs to.</summary>
    public Chain? ChainAt(int token) => _chains[token];

    /// <summary>The name mention that a token is part of.</summary>
    public Link? LinkAt(int token) => _links[token];
}
