namespace Parallax.Stories.Profiles;

/// <summary>
/// Reads names with their titles, and tells where two sentences name differently what they call the same.
/// </summary>
internal static class AlignmentNames
{
    /// <summary>
    /// The capitalised words right before a person's name: they say who it is, and nothing of what happened.
    /// </summary>
    public static List<TextSpan> Titles(string text, List<Token> tokens, List<Mention> names)
    {
        var titles = new List<TextSpan>();
        foreach (var person in names.Where(m => m.Type == EntityType.Person && m.Form == MentionForm.Name))
        {
            var last = tokens.FindLastIndex(t => t.Span.End <= person.Span.Start);
            var first = last;
            while (first >= 0
                && tokens[first].Kind == TokenKind.Word
                && char.IsUpper(text[tokens[first].Span.Start]))
                first--;
            if (first < last)
                titles.Add(new TextSpan(tokens[first + 1].Span.Start, tokens[last].Span.End));
        }
        return titles;
    }

    /// <summary>The persons and places that a sentence names.</summary>
    public static IEnumerable<AlignmentName> Of(string text, List<Token> tokens, List<Mention> names) =>
        names.Where(m => m.Form == MentionForm.Name && m.Type is EntityType.Person or EntityType.Location)
            .Select(m =>
            {
                var name = m.Name.ToLowerInvariant();
                var person = m.Type == EntityType.Person;
                return new AlignmentName(
                    m.Name,
                    person ? name[(name.LastIndexOf(' ') + 1)..] : name,
                    person ? Title(text, tokens, m) : "",
                    person);
            }).DistinctBy(n => n.Key);

    /// <summary>
    /// The names that disagree: two persons under one title, or names spelled almost alike, where neither sentence has
    /// the other's name.
    /// </summary>
    public static IEnumerable<(string About, string A, string B)> Conflicts(AlignmentProfile a, AlignmentProfile b)
    {
        foreach (var first in a.Names.Where(n => !b.Keys.Contains("@" + n.Key)))
            foreach (var second in b.Names.Where(n => n.IsPerson == first.IsPerson
                && !a.Keys.Contains("@" + n.Key)))
            {
                if (first.Title.Length > 0 && first.Title == second.Title)
                    yield return (first.Title, first.Name, second.Name);
                    else if (first.Key.Length > 3
                        && first.Key[0] == second.Key[0]
                        && IsAlmost(first.Key, second.Key))
                        yield return ("spelling", first.Name, second.Name);
            }
    }

    // "Judge Lind", or "Lind, the judge".
    private static string Title(string text, List<Token> tokens, Mention person)
    {
        var before = tokens.FindLastIndex(t => t.Span.End <= person.Span.Start);
        if (before >= 0
            && tokens[before].Kind == TokenKind.Word
            && !Parallax.Language.StopWords.IsFunction(tokens[before].Norm)
            && IsTitle(text, tokens, before))
            return AlignmentProfile.Stem(tokens[before].Norm);
        var after = tokens.FindIndex(t => t.Span.Start >= person.Span.End);
        if (after < 0
            || tokens[after].Norm != ","
            || after + 1 >= tokens.Count
            || tokens[after + 1].Norm is not ("the" or "a" or "an" or "its" or "their" or "his" or "her"))
            return "";
        var end = tokens.FindIndex(
            after + 1,
            t => t.Kind == TokenKind.Punctuation || t.Norm is "of" or "in" or "at" or "for" or "who");
        return end > after + 2 && end <= after + 7 ? AlignmentProfile.Stem(tokens[end - 1].Norm) : "";
    }

    private static bool IsTitle(string text, List<Token> tokens, int at) =>
        char.IsUpper(text[tokens[at].Span.Start])
            ? !tokens[at].Norm.EndsWith('.')
            : Parallax.Quotes.SourceKinds.OfNoun(tokens[at].Norm) != SpeakerKind.Unknown;

    // One letter more, less, or other.
    private static bool IsAlmost(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 1) return false;
        var start = 0;
        while (start < a.Length && start < b.Length && a[start] == b[start]) start++;
        var end = 0;
        while (end < a.Length - start
            && end < b.Length - start
            && a[^(end + 1)] == b[^(end + 1)])
            end++;
        return Math.Max(a.Length, b.Length) - start - end <= 1;
    }
}
