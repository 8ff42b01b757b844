using System.Collections.Frozen;
using Parallax.Entities.Linking;
using Parallax.Entities.Names;
using Parallax.Language;

namespace Parallax.Entities.Anaphora.Speakers;

/// <summary>Tells for which nation a speech says "we".</summary>
internal sealed class AddressReader(DocumentView view)
{
    private const int Opening = 3;

    private static readonly FrozenSet<string> NationPlurals = WordLists.Of("nation-plural");

    private readonly WordFacts[] _words = view.Words;

    /// <summary>
    /// The nationality that a speech names in the plural most often; null where the text is no speech.
    /// </summary>
    public Chain? NationOf(List<Chain> chains) => !IsAddress() ? null : chains
        .Where(c => c.Type == EntityType.Miscellaneous)
        .Select(c => (Chain: c,
            Plural: c.Links.Count(l => NationPlurals.Contains(_words[l.End - 1].Norm))))
        .Where(c => c.Plural > 0)
        .OrderByDescending(c => c.Plural)
        .ThenBy(c => c.Chain.Name, StringComparer.Ordinal)
        .FirstOrDefault().Chain;

    // It turns to its audience in its first sentences.
    private bool IsAddress()
    {
        foreach (var bounds in view.Document.Sentences.Take(Opening))
            for (var t = bounds.FirstToken; t + 1 < bounds.EndToken; t++)
                if (Addresses(_words[t].Norm, _words[t + 1])) return true;
        return false;
    }

    private static bool Addresses(string first, WordFacts second) => first switch
    {
        "fellow" => second.Norm is "citizens" or "americans" or "countrymen",
        "mr." or "madam" => second.Surface is "President" or "Speaker" or "Chairman",
        "ladies" => second.Norm is "and",
        _ => false,
    };
}
