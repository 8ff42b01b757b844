using System.Collections.Frozen;
using Parallax.Entities.Linking;
using Parallax.Entities.Names;
using Parallax.Language;

namespace Parallax.Entities.Labels;

/// <summary>Reads judging adjectives before the names of things: "communist China".</summary>
internal sealed class AdjectiveReader(DocumentView view, LabelCollector labels)
{
    private static readonly FrozenSet<string> Adjectives = WordLists.Of("label-adjective");

    private readonly WordFacts[] _words = view.Words;

    /// <summary>Reads the adjective of a name, if it has one.</summary>
    public void Read(Chain chain, Link link)
    {
        if (link.First == view.BoundsOf(link.First).FirstToken || IsAbbreviation(_words[link.First])) return;
        var before = link.First - 1;
        var word = _words[before];
        if (word.Capital || !word.Letter || !Adjectives.Contains(word.Norm)) return;
        labels.Add(new LabelDraft(chain, LabelKind.Adjective, new TokenRange(before, link.First), word.Norm));
    }

    // "aggressive U.S. plans": the abbreviation is an adjective itself.
    private static bool IsAbbreviation(WordFacts word) => word.AllCaps || word.Surface.Contains('.');
}
