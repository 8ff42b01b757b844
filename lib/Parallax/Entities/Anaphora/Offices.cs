using System.Collections.Frozen;
using Parallax.Entities.Linking;
using Parallax.Entities.Names;
using Parallax.Language;

namespace Parallax.Entities.Anaphora;

/// <summary>Those who are known by an office with a capital only: "Madam Speaker", "the Chief Justice".</summary>
internal sealed class Offices(NameMap map, Discourse discourse)
{
    private const int Fewest = 2;

    /// <summary>How sure it is that "the President" is the one person whom the text calls President.</summary>
    public const double Confidence = 0.6;

    private static readonly FrozenSet<string> Introductions = WordLists.Of("office-introduction");

    private readonly DocumentView _view = map.View;
    private readonly Dictionary<string, Referent> _holders = new(StringComparer.Ordinal);

    /// <summary>The chains of those who are mentioned at least twice.</summary>
    public IEnumerable<Chain> Chains => _holders.Values
        .Select(h => h.Office!)
        .Where(c => c.Links.Count(l => l.Form == MentionForm.Nominal) >= Fewest);

    /// <summary>
    /// Who holds the office that a description names: the one person to whom the text gives it, else somebody without a
    /// name; null where it names none.
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
        if (_holders.TryGetValue(office, out var known)) return known;
        return _holders[office] = begin(new Chain { Name = office, Type = EntityType.Person });
    }

    private string? OfficeOf(Anaphor anaphor)
    {
        if (anaphor.IsPronoun || anaphor.Kind == AnaphorKind.Indefinite || !IsOffice(anaphor)) return null;
        var sentence = _view.SentenceOf(anaphor.First);
        if (_view.IsInCapitals(sentence) || _view.IsHeadlineCase(sentence)) return null;
        var (first, start) = (anaphor.Head, _view.BoundsOf(anaphor.First).FirstToken);
        while (first > start && IsPartOfOffice(first - 1)) first--;
        return first == start ? null : _view.SurfaceOf(first, anaphor.End);
    }

    private bool IsOffice(Anaphor anaphor)
    {
        var head = _view.Words[anaphor.Head];
        return head.Capital && (anaphor.Noun?.Kind == RoleKind.Leader || head.Is(WordClass.Title));
    }

    private bool IsPartOfOffice(int at)
    {
        var word = _view.Words[at];
        return word.Capital && !Introductions.Contains(word.Norm) && map.ChainAt(at) is null;
    }
}
