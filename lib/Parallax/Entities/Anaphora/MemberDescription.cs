using Parallax.Entities.Names;
using Parallax.Language;

namespace Parallax.Entities.Anaphora;

/// <summary>Reads "one of the founders", said of a name or pronoun that it is beside.</summary>
internal sealed class MemberDescription(DocumentView view, Grammar grammar)
{
    private const int Reach = 6;

    private readonly WordFacts[] _words = view.Words;

    /// <summary>The description that begins with "one"; null where none does.</summary>
    public Anaphor? OneOf(SentenceBounds bounds, int one)
    {
        var first = one + 2;
        if (first >= bounds.EndToken
            || _words[one + 1].Norm != "of"
            || HeadOf(bounds, first) is not { } head)
            return null;
        var noun = Roles.Of(Singular(_words[head].Norm));
        var role = grammar.RoleOf(one, head + 1);
        return new Anaphor(one, head + 1, AnaphorKind.Indefinite, role, noun) { Head = one };
    }

    private int? HeadOf(SentenceBounds bounds, int first)
    {
        int? head = null;
        for (var t = first; t < Math.Min(bounds.EndToken, first + Reach); t++)
        {
            if (grammar.Pos(t) == PartOfSpeech.Noun) head = t;
            // "the mayor's brothers"
            else if (_words[t].Norm is "'s" or "'") head = null;
            else if (head is not null || !MayModify(t)) break;
        }
        return head;
    }

    private bool MayModify(int at) =>
        _words[at].Norm is "his" or "her" or "its" or "their"
        || grammar.Pos(at) is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Adv or PartOfSpeech.Num
            or PartOfSpeech.Propn;

    private static string Singular(string norm)
    {
        if (norm.EndsWith("ies", StringComparison.Ordinal)) return norm[..^3] + "y";
        return norm.EndsWith('s') ? norm[..^1] : norm;
    }
}
