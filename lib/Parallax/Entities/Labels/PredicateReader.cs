using System.Collections.Frozen;
using Parallax.Entities.Linking;
using Parallax.Entities.Names;
using Parallax.Language;

namespace Parallax.Entities.Labels;

/// <summary>Reads what a name is said to be: "Lund is the leader", "Lund, who served as counsel".</summary>
internal sealed class PredicateReader(DocumentView view, RoleNouns nouns, LabelCollector labels)
{
    private const int LongestPredicate = 8;

    private static readonly FrozenSet<string> Copulas = WordLists.Of("copula");
    private static readonly FrozenSet<string> Fillers = WordLists.Of("relative-filler");
    private static readonly FrozenSet<string> Services = WordLists.Of("service-verb");

    private readonly WordFacts[] _words = view.Words;

    /// <summary>Reads the predicate behind a name, if there is one.</summary>
    public void Read(Chain chain, Link link)
    {
        var bounds = view.BoundsOf(link.First);
        var first = BehindVerb(bounds, link.End);
        if (first < 0 || first + 1 >= bounds.EndToken) return;
        if (RoleNouns.IsArticle(_words[first].Norm)) ReadDetermined(chain, bounds, first);
        else if (first > link.End + 1) ReadOffice(chain, bounds, first);
    }

    // "is the", "who has been a", "who served as": the token behind the verb; −1 where there is none.
    private int BehindVerb(SentenceBounds bounds, int at)
    {
        var isRelative = at + 2 < bounds.EndToken && _words[at].Surface == "," && _words[at + 1].Norm == "who";
        if (isRelative) return BehindVerbOfClause(bounds, at + 2);
        return at + 1 < bounds.EndToken && Copulas.Contains(_words[at].Norm) ? at + 1 : -1;
    }

    private int BehindVerbOfClause(SentenceBounds bounds, int at)
    {
        while (at < bounds.EndToken && Fillers.Contains(_words[at].Norm)) at++;
        if (at + 1 >= bounds.EndToken) return -1;
        if (Copulas.Contains(_words[at].Norm) || _words[at].Norm == "been") return at + 1;
        return Services.Contains(_words[at].Norm) && _words[at + 1].Norm == "as" ? at + 2 : -1;
    }

    private void ReadDetermined(Chain chain, SentenceBounds bounds, int article)
    {
        var end = Math.Min(bounds.EndToken, article + LongestPredicate - 1);
        for (var head = article + 1; head < end && !nouns.EndsDescription(head); head++)
        {
            if (nouns.Of(chain, head, determined: true) is not { } role || IsBeforeNoun(bounds, head)) continue;
            labels.Describe(chain, LabelKind.Predicate, new TokenRange(article + 1, head + 1), role);
            LabelCollector.Mention(chain, new TokenRange(article, head + 1));
            return;
        }
    }

    // "who became health minister", "who served as White House counsel"
    private void ReadOffice(Chain chain, SentenceBounds bounds, int first)
    {
        var end = Math.Min(bounds.EndToken, first + LongestPredicate - 1);
        for (var head = first; head < end; head++)
        {
            if (nouns.Of(chain, head, determined: false) is { } role && !IsBeforeNoun(bounds, head))
            {
                labels.Describe(chain, LabelKind.Predicate, new TokenRange(first, head + 1), role);
                return;
            }

            if (!_words[head].Capital && !Roles.IsModifier(_words[head].Norm)) return;
        }
    }

    private bool IsBeforeNoun(SentenceBounds bounds, int head) =>
        head + 1 < bounds.EndToken && Roles.Of(_words[head + 1].Norm) is not null;
}
