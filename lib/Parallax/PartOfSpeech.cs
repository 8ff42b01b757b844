namespace Parallax;

/// <summary>Universal part-of-speech tags (Nivre et al. 2016); <see cref="None"/> before tagging.</summary>
public enum PartOfSpeech : byte
{
#pragma warning disable CS1591 // the names are the standard's
    None, Adj, Adp, Adv, Aux, Cconj, Det, Intj, Noun, Num, Part, Pron, Propn, Punct, Sconj, Sym, Verb, X,
#pragma warning restore CS1591
}
