namespace Parallax.Entities.Names.Repair;

/// <summary>
/// Finds the acronyms of a text's bodies: beside "Elmford Energy Board (EEB)" each "EEB" is a name.
/// </summary>
internal static class AcronymRule
{
    private const int FewestLetters = 3;

    /// <summary>The acronyms in the order of their full names.</summary>
    public static List<NameSpan> Find(NameDraft draft)
    {
        var found = new List<NameSpan>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in draft.Names)
            if ((InBrackets(draft, name) ?? Elsewhere(draft, name)) is { } acronym && taken.Add(acronym))
                AddAll(draft, acronym, found);
        return found;
    }

    // "Elmford Energy Board", and "EEB" without an introduction: three letters at least, lest chance has them.
    private static string? Elsewhere(NameDraft draft, NameSpan name)
    {
        if (name.Type != EntityType.Organization || name.Length < FewestLetters) return null;
        var initials = InitialsOf(draft, name);
        return initials.Length >= FewestLetters ? initials : null;
    }

    private static string? InBrackets(NameDraft draft, NameSpan name)
    {
        var (words, at) = (draft.Words, name.End + 1);
        if (name.Type != EntityType.Organization || name.Length < 2 || at + 1 >= words.Length) return null;
        if (words[name.End].Surface != "(" || words[at + 1].Surface != ")") return null;
        if (!words[at].AllCaps || !draft.IsFree(at)) return null;
        return InitialsOf(draft, name) == words[at].Surface ? words[at].Surface : null;
    }

    private static string InitialsOf(NameDraft draft, NameSpan name) => string.Concat(Enumerable
        .Range(name.First, name.Length)
        .Where(t => draft.Words[t].Capital)
        .Select(t => draft.Words[t].Surface[0]));

    private static void AddAll(NameDraft draft, string acronym, List<NameSpan> found)
    {
        for (var t = 0; t < draft.Words.Length; t++)
            if (draft.IsFree(t) && draft.Words[t].Surface == acronym)
                found.Add(new NameSpan(t, t + 1, EntityType.Organization, "acronym", 0.9));
    }
}
