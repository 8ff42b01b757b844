using Parallax.Language;

namespace Parallax.Quotes.Attributions;

/// <summary>Finds the names that a source joins: "Mayor Anna Kessel and harbour chief Paul Ruiz".</summary>
internal static class JointSource
{
    private const int TitleWords = 4;

    /// <summary>
    /// The different entities that the source's head is joined with, the head last; null where it is alone.
    /// </summary>
    public static IReadOnlyList<Mention>? Of(DocumentView view, TokenRange source, IReadOnlyList<Mention> inside,
        Mention head)
    {
        var members = new List<Mention> { head };
        var at = Token(view, source, head.Span.Start) - 1;
        while (at > source.First && Before(view, source, at, members.Count > 1) is > 0 and var end)
        {
            var named = NameEnding(inside, view.Tokens[end - 1].Span.End, head);
            if (named is null || members.Exists(m => m.Entity == named.Entity)) break;
            members.Insert(0, named);
            at = Token(view, source, named.Span.Start) - 1;
        }
        return members.Count > 1 && !IsGoverned(view, source, members[0]) ? members : null;
    }

    // The token after what is joined by the "and", or in a list by the comma, in front of titles; −1 where nothing is.
    private static int Before(DocumentView view, TokenRange source, int at, bool isList)
    {
        // "Ivo Lark and his deputy, Dina Roth": the comma of an apposition.
        var joint = !isList && view.Is(at, ',') ? at - 1 : at;
        while (joint > source.First && at - joint < TitleWords && IsTitle(view, joint)) joint--;
        if (view.Norm(joint) != "and" && !(isList && view.Is(joint, ',')))
            return -1;
        if (joint > source.First && view.Is(joint - 1, ',')) joint--;
        return joint > source.First ? joint : -1;
    }

    private static Mention? NameEnding(IReadOnlyList<Mention> inside, int end, Mention head) =>
        inside.LastOrDefault(m => m.Span.End == end && m.Form == MentionForm.Name
            && IsPerson(m) == IsPerson(head));

    private static bool IsPerson(Mention mention) => mention.Type == EntityType.Person;

    private static bool IsTitle(DocumentView view, int at)
    {
        if (view.Tokens[at].Kind != TokenKind.Word || view.Norm(at) is "and" or "'s")
            return false;
        return !view.Is(at, WordClass.Preposition | WordClass.Auxiliary);
    }

    // "leaders of Russia and China": what a preposition governs does not speak.
    private static bool IsGoverned(DocumentView view, TokenRange source, Mention first)
    {
        for (var at = Token(view, source,
            first.Span.Start) - 1; at >= source.First; at--)
            if (view.Is(at, WordClass.Preposition)) return true;
        return false;
    }

    private static int Token(DocumentView view, TokenRange source, int start)
    {
        var at = source.First;
        while (at < source.End && view.Tokens[at].Span.End <= start) at++;
        return at;
    }
}
