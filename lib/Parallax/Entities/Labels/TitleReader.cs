using System.Collections.Frozen;
using Parallax.Entities.Linking;
using Parallax.Entities.Names;
using Parallax.Language;

namespace Parallax.Entities.Labels;

/// <summary>Reads forms of address and titles before a person's name.</summary>
internal sealed class TitleReader(DocumentView view, NameMap map, TitleOutput output)
{
    private const int LongestOfTitle = 4;

    private static readonly FrozenSet<string> AbbreviatedHonorifics = WordLists.Of("abbreviated-honorific");
    private static readonly FrozenSet<string> CompoundFirst = WordLists.Of("compound-office-first");
    private static readonly FrozenSet<string> CompoundLast = WordLists.Of("compound-office-last");

    private readonly WordFacts[] _words = view.Words;

    /// <summary>Reads what comes before a name.</summary>
    public void Read(Chain chain, Link link)
    {
        var bounds = view.BoundsOf(link.First);
        var end = link.First;
        if (end > bounds.FirstToken && IsHonorific(_words[end - 1]))
        {
            end--;
            var honorific = new LabelDraft(chain, LabelKind.Honorific, new TokenRange(end, end + 1),
                Written(_words[end]));
            output.Labels.Add(honorific);
        }
        ReadTitle(chain, bounds, end);
    }

    private static bool IsHonorific(WordFacts word) =>
        word.Capital && word.Is(WordClass.Honorific) && !word.Is(WordClass.Title);

    // With and without a point it is one honorific.
    private static string Written(WordFacts honorific)
    {
        var bare = honorific.Norm.TrimEnd('.');
        return AbbreviatedHonorifics.Contains(bare) ? bare + "." : honorific.Norm;
    }

    private void ReadTitle(Chain chain, SentenceBounds bounds, int end)
    {
        var first = FirstOfTitle(bounds, end);
        var title = new TokenRange(first, end);
        if (HeadOf(title) is not { } head) return;
        output.Labels.Add(new LabelDraft(chain, LabelKind.Title, title, head));
        if (IsDescription(bounds, title)) LabelCollector.Mention(chain, title with { First = first - 1 });
        output.Affiliations.Read(chain, title);
        if (first - 2 >= bounds.FirstToken && IsPossessive(first - 1))
            output.Affiliations.Read(chain, new TokenRange(first - 2, first - 1));
    }

    private int FirstOfTitle(SentenceBounds bounds, int end)
    {
        var first = end;
        while (first > bounds.FirstToken && StepLeft(bounds, new TokenRange(first, end)) is var next && next < first)
            first = next;
        while (first < end && !_words[first].Letter) first++;
        return first;
    }

    // "the coach Jan Berg", "his friend Ann": a description of its own beside the name.
    private bool IsDescription(SentenceBounds bounds, TokenRange title) =>
        title.First > bounds.FirstToken
        && !_words[title.End - 1].Capital
        && RoleNouns.IsDeterminer(_words[title.First - 1].Norm);

    private bool IsPossessive(int at) => _words[at].Norm is "'s" or "'";

    // One step to the left through "European Commission President" or "Chinese Communist Party (CCP) leader"; the first
    // token itself where the title begins there.
    private int StepLeft(SentenceBounds bounds, TokenRange title)
    {
        var first = title.First;
        var at = first - 1;
        var word = _words[at];
        if (map.ChainAt(at) is { } named)
            return named.Type == EntityType.Person ? first : map.LinkAt(at)!.First;
        if (word.Is(WordClass.Honorific) && !word.Is(WordClass.Title)) return first;
        if (word.Letter && (RoleNouns.IsTitle(word) || Roles.IsModifier(word.Norm))) return at;
        if (title.Length == 0) return word.Capital ? OfficeOfState(bounds, at) ?? first : first;
        if (at == bounds.FirstToken) return first;
        return StepOverLink(bounds, first) ?? (word.Capital && !word.Is(WordClass.NotName) ? at : first);
    }

    // "President of", "vice-", "(CCP) "; null where the token before is none of these.
    private int? StepOverLink(SentenceBounds bounds, int first)
    {
        var at = first - 1;
        var word = _words[at];
        if (word.Norm is "of" or "for" && _words[first].Capital && RoleNouns.IsTitle(_words[at - 1]))
            return at - 1;
        if (word.Surface == "-" && view.Joined(first)) return at - 1;
        return IsAcronymInBrackets(bounds, at) ? at - 2 : null;
    }

    private bool IsAcronymInBrackets(SentenceBounds bounds, int at) =>
        _words[at].Surface == ")"
        && at - 2 >= bounds.FirstToken
        && _words[at - 2].Surface == "("
        && map.ChainAt(at - 1) is not null;

    // "Secretary of State": the title's last word is not its head; null where no office is before it.
    private int? OfficeOfState(SentenceBounds bounds, int at)
    {
        for (var head = at - 1; head >= Math.Max(bounds.FirstToken, at - LongestOfTitle); head--)
            if (head + 1 < at && _words[head].Capital && IsOfficeOf(head)) return head;
        return null;
    }

    private bool IsOfficeOf(int head) =>
        RoleNouns.IsTitle(_words[head]) && _words[head + 1].Norm is "of" or "for";

    private string? HeadOf(TokenRange title)
    {
        for (var at = title.First; at + 1 < title.End; at++)
            if (IsOfficeOf(at)) return _words[at].Norm;
        for (var at = title.End - 1; at >= title.First; at--)
            if (RoleNouns.IsTitle(_words[at]) && map.ChainAt(at) is null)
                return Compound(title.First, at);
        return null;
    }

    private string Compound(int first, int at)
    {
        var norm = _words[at].Norm;
        var compound = at > first && CompoundFirst.Contains(_words[at - 1].Norm) && CompoundLast.Contains(norm);
        return compound ? _words[at - 1].Norm + " " + norm : Unabbreviated(norm);
    }

    private static string Unabbreviated(string norm) => norm switch
    {
        "sen." or "sen" => "senator",
        "rep." or "rep" => "representative",
        "gov." or "gov" => "governor",
        "gen." or "gen" => "general",
        _ => norm,
    };
}
