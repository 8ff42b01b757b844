using System.Collections.Frozen;
using Parallax.Entities.Names;
using Parallax.Language;
using Parallax.Quotes;

namespace Parallax.Stories.Profiles;

/// <summary>
/// Reads names with their titles, and tells where two sentences name differently what they call the same.
/// </summary>
internal static class AlignmentNames
{
    // Shorter names that differ in a letter are other names.
    private const int ShortestMisspelled = 4;

    // In words, after its article.
    private const int LongestTitle = 5;

    // Two may both be right where many have the title.
    private static readonly FrozenSet<string> TitlesOfMany =
        WordLists.Of("shared-title").Select(AlignmentProfile.Stem).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>
    /// The capitalised words right before a person's name: they say who it is, and nothing of what happened.
    /// </summary>
    public static List<TextSpan> Titles(string text, List<Token> tokens, List<Mention> names)
    {
        var persons = names.Where(name => name.Type == EntityType.Person && name.Form == MentionForm.Name);
        return [.. persons.Select(person => TitleBefore(text, tokens, person)).OfType<TextSpan>()];
    }

    private static TextSpan? TitleBefore(string text, List<Token> tokens, Mention person)
    {
        var last = tokens.FindLastIndex(token => token.Span.End <= person.Span.Start);
        var first = last + 1;
        while (first > 0 && IsCapitalized(text, tokens[first - 1])) first--;
        return first > last ? null : new TextSpan(tokens[first].Span.Start, tokens[last].Span.End);
    }

    private static bool IsCapitalized(string text, Token token) =>
        token.Kind == TokenKind.Word && char.IsUpper(text[token.Span.Start]);

    /// <summary>The persons and places that a sentence names.</summary>
    public static IEnumerable<AlignmentName> Of(string text, List<Token> tokens, List<Mention> names) =>
        from mention in names
        where mention.Form == MentionForm.Name && mention.Type is EntityType.Person or EntityType.Location
        let isPerson = mention.Type == EntityType.Person
        let title = isPerson ? Title(text, tokens, mention) : ""
        group new AlignmentName(mention.Name, AlignmentProfile.NameOf(mention), title, isPerson)
            by AlignmentProfile.NameOf(mention) into same
        select same.First();

    /// <summary>
    /// The names that disagree: two persons under one title, or names spelled almost alike, where neither sentence has
    /// the other's name.
    /// </summary>
    public static IEnumerable<(string About, string A, string B)> Conflicts(AlignmentProfile a, AlignmentProfile b) =>
        from first in NamesMissingIn(b, a)
        from second in NamesMissingIn(a, b)
        where first.IsPerson == second.IsPerson
        let about = WhatIsAlike(first, second)
        where about is not null
        select (about, first.Name, second.Name);

    private static IEnumerable<AlignmentName> NamesMissingIn(AlignmentProfile other, AlignmentProfile own) =>
        own.Names.Where(name => !other.Keys.Contains(AlignmentKeys.Name(name.Key)));

    private static string? WhatIsAlike(AlignmentName first, AlignmentName second)
    {
        if (IsOfOne(first.Title) && first.Title == second.Title) return first.Title;
        var isSpelledAlike = first.Key.Length >= ShortestMisspelled
            && second.Key.StartsWith(first.Key[0])
            && IsAlmost(first.Key, second.Key);
        return isSpelledAlike ? "spelling" : null;
    }

    private static bool IsOfOne(string title) => title.Length > 0 && !TitlesOfMany.Contains(title);

    // "Judge Lind", or "Lind, the judge".
    private static string Title(string text, List<Token> tokens, Mention person)
    {
        var before = tokens.FindLastIndex(token => token.Span.End <= person.Span.Start);
        if (before >= 0 && IsTitle(text, tokens[before])) return AlignmentProfile.Stem(tokens[before].Norm);
        var after = tokens.FindIndex(token => token.Span.Start >= person.Span.End);
        return after < 0 ? "" : TitleAfter(tokens, after);
    }

    // The last word of what begins at a comma, up to where something else is told.
    private static string TitleAfter(List<Token> tokens, int comma)
    {
        if (tokens[comma].Norm != "," || !BeginsTitle(tokens.ElementAtOrDefault(comma + 1).Norm)) return "";
        var end = tokens.FindIndex(comma + 1, EndsTitle);
        var words = end - comma - 2;
        return words is >= 1 and <= LongestTitle ? AlignmentProfile.Stem(tokens[end - 1].Norm) : "";
    }

    private static bool BeginsTitle(string? word) => word is "the" or "its" or "their" or "his" or "her";

    private static bool EndsTitle(Token token) =>
        token.Kind == TokenKind.Punctuation || token.Norm is "of" or "in" or "at" or "for" or "who";

    private static bool IsTitle(string text, Token token)
    {
        if (token.Kind != TokenKind.Word || StopWords.IsFunction(token.Norm)) return false;
        return char.IsUpper(text[token.Span.Start])
            ? !token.Norm.EndsWith('.')
            : SourceKinds.OfNoun(token.Norm) != SpeakerKind.Unknown;
    }

    // One letter more, less, or other.
    private static bool IsAlmost(string a, string b)
    {
        var shorter = Math.Min(a.Length, b.Length);
        var longer = Math.Max(a.Length, b.Length);
        var start = a.AsSpan().CommonPrefixLength(b);
        var end = 0;
        while (end < shorter - start && a[^(end + 1)] == b[^(end + 1)]) end++;
        return longer - start - end <= 1;
    }
}
