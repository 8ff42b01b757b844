using System.Collections.Frozen;
using Parallax.Entities.Linking;
using Parallax.Entities.Names;
using Parallax.Language;

namespace Parallax.Entities.Labels;

/// <summary>Reads what a name is said to be: "Lund is the leader".</summary>
internal sealed class PredicateReader(DocumentView view, RoleNouns nouns, LabelCollector labels)
{
    private const int LongestPredicate = 8;

    private static readonly FrozenSet<string> Copulas = WordLists.Of("copula");

    private readonly WordFacts[] _words = view.Words;

    /// <summary>Reads the predicate behind a name, if there is one.</summary>
    public void Read(Chain chain, Link link)
    {
        var (bounds, copula) = (view.BoundsOf(link.First), link.End);
        var first = copula + 2;
        if (first >= bounds.EndToken || !Copulas.Contains(_words[copula].Norm)) return;
        if (!RoleNouns.IsArticle(_words[copula + 1].Norm)) return;
        var end = Math.Min(bounds.EndToken, copula + LongestPredicate);
        for (var head = first; head < end && !nouns.EndsDescription(head); head++)
        {
            if (nouns.Of(chain, head, determined: true) is not { } role || IsBeforeNoun(bounds, head)) continue;
            labels.Describe(chain, LabelKind.Predicate, new TokenRange(first, head + 1), role);
            LabelCollector.Mention(chain, new TokenRange(copula + 1, head + 1));
            return;
        }
    }

    private bool IsBeforeNoun(SentenceBounds bounds, int head) =>
        head + 1 < bounds.EndToken && Roles.Of(_words[head + 1].Norm) is not null;
}
