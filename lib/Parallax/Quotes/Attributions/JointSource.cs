namespace Parallax.Quotes.Attributions;

/// <summary>Finds the names that a source joins: "Mayor Anna Kessel and harbour chief Paul Ruiz".</summary>
internal static class JointSource
{
    private const int TitleWords = 4;

    /// <summary>The different entities that the source's head is joined with, the head last; null where it stands alone.</summary>
    public static IReadOnlyList<Mention>? Of(SentenceReading reading, TokenRange source, IReadOnlyList<Mention> inside, Mention head)
    {
        var members = new List<Mention> { head };
        for (var at = Token(reading, source, head.Span.Start) - 1; at > source.First;)
        {
            var joint = at;
            while (joint > source.First && at - joint < TitleWords && IsTitle(reading, joint)) joint--;
            if (reading.Norm(joint) != "and" && (members.Count == 1 || !reading.Is(joint, ','))) break;
            if (reading.Is(joint - 1, ',')) joint--;
            var end = reading.Tokens[joint - 1].Span.End;
            var before = inside.LastOrDefault(m => m.Span.End == end && m.Form == MentionForm.Name && IsPerson(m) == IsPerson(head));
            if (before is null || members.Exists(m => m.Entity == before.Entity)) break;
            members.Insert(0, before);
            at = Token(reading, source, before.Span.Start) - 1;
        }
        return members.Count > 1 && !IsGoverned(reading, source, members[0]) ? members : null;
    }

    private static bool IsPerson(Mention mention) => mention.Type == EntityType.Person;

    private static bool IsTitle(SentenceReading reading, int at) => reading.Tokens[at].Kind == TokenKind.Word && reading.Norm(at) != "and"
        && !WordClasses.Prepositions.Contains(reading.Norm(at)) && !WordClasses.Auxiliaries.Contains(reading.Norm(at)) && reading.Norm(at) != "'s";

    // "leaders of Russia and China", "Xi's aide and Putin": what a preposition governs does not speak.
    private static bool IsGoverned(SentenceReading reading, TokenRange source, Mention first)
    {
        for (var at = Token(reading, source, first.Span.Start) - 1; at >= source.First; at--)
            if (WordClasses.Prepositions.Contains(reading.Norm(at)) || reading.Norm(at) == "'s") return true;
        return false;
    }

    private static int Token(SentenceReading reading, TokenRange source, int start)
    {
        var at = source.First;
        while (at < source.End && reading.Tokens[at].Span.End <= start) at++;
        return at;
    }
}
