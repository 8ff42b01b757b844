using Parallax.Entities.Names;
using Parallax.Language;

namespace Parallax.Entities.Linking;

/// <summary>Those who are known by an office with a capital only: "Madam Speaker", "the Chief Justice".</summary>
internal sealed class Offices(DocumentView view, NameMap map, Discourse discourse)
{
    private const int Fewest = 2;

    /// <summary>How sure it is that "the President" is the one person whom the text calls President.</summary>
    public const double Confidence = 0.6;

    private readonly Dictionary<string, Referent> _holders = new(StringComparer.Ordinal);

    /// <summary>The chains of those who are mentioned at least twice.</summary>
    public IEnumerable<Chain> Chains =>
        _holders.Values
            .Select(h => h.Office!)
            .Where(c => c.Links.Count(l => l.Form == MentionForm.Nominal) >= Fewest);

    /// <summary>
    /// Who holds the office that a description names: the one person to whom the text gives it, else somebody
    /// without a name; null where it names none.
    /// </summary>
    /// <param name="anaphor">The description.</param>
    /// <param name="begin">Makes the referent of somebody new.</param>
    public Referent? HolderOf(Anaphor anaphor, Func<Chain, Referent> begin)
    {
        if (OfficeOf(anaphor) is not { } office) return null;
        var named = discourse.Referents.Values
            .Where(r => r.Count > 0 && r.Chain!.Heads.Contains(office.ToLowerInvariant()))
            .Take(2)
            .ToList();
        if (named.Count == 1) return named[0];
        return _holders.TryGetValue(office, out var known)
            ? known
            : _holders[office] = begin(new Chain { Name = office, Type = EntityType.Person });
    }

    private string? OfficeOf(Anaphor anaphor)
    {
        var head = view.Words[anaphor.Head];
        if (anaphor.IsPronoun
            || anaphor.Kind == AnaphorKind.Indefinite
            || !head.Capital
            || anaphor.Noun?.Kind != RoleKind.Leader && !head.Is(WordClass.Title))
            return null;
        var sentence = view.SentenceOf(anaphor.First);
        if (view.IsInCapitals(sentence) || view.IsHeadlineCase(sentence)) return null;
        var (first, start) = (anaphor.Head, view.BoundsOf(anaphor.First).FirstToken);
        while (first > start
            && view.Words[first - 1].Capital
            && !Introduces(view.Words[first - 1].Norm)
            && map.ChainAt(first - 1) is null)
            first--;
        return first == start ? null : view.SurfaceOf(first, anaphor.End);
    }

    private static bool Introduces(string norm) =>
        norm is "the" or "this" or "a" or "mr." or "mr" or "mrs." or "madam" or "my" or "our" or "your" or "his"
            or "her" or "their";
}
