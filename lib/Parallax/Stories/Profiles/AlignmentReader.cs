using Parallax.Language;

namespace Parallax.Stories.Profiles;

/// <summary>Reads what a sentence says from its tokens and the names that were found in it.</summary>
internal sealed class AlignmentReader(string text, List<Token> tokens, List<Mention> names, DateTimeOffset? published)
{
    private const int ShortestWord = 3;
    private const int WordsBackToDoer = 5;
    private const int WordsOnToCounted = 3;

    private readonly List<TextSpan> _titles = AlignmentNames.Titles(text, tokens, names);

    /// <summary>The profile of the sentence.</summary>
    public AlignmentProfile Read(Sentence sentence, IEnumerable<Quote> quotes)
    {
        var profile = new AlignmentProfile(sentence);
        var named = names.Where(mention => !InTitle(mention.Span));
        profile.Keys.UnionWith(named.Select(AlignmentProfile.NameKey));
        profile.Names.AddRange(AlignmentNames.Of(text, tokens, names));
        var speakers = quotes.Select(quote => quote.Speaker).OfType<string>();
        profile.Keys.UnionWith(speakers.Select(AlignmentKeys.Speaker));
        ReadTokens(profile);
        return profile;
    }

    private void ReadTokens(AlignmentProfile profile)
    {
        var before = "";
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Kind == TokenKind.Punctuation) before = "";
            ReadTime(profile, at);
            var isRead = ReadNumber(profile, at) is not null && IsWholeNumber(profile, at);
            if (isRead || !IsContentWord(at) || IsName(tokens[at].Span)) continue;
            before = ReadContent(profile, at, before);
        }
    }

    private void ReadTime(AlignmentProfile profile, int at)
    {
        if (AlignmentDates.At(tokens, at, published) is { } date) profile.Dates.Add(date);
        if (MeasuresDistance(at)) profile.Distances.Add(tokens[at].Norm);
    }

    private string ReadContent(AlignmentProfile profile, int at, string before)
    {
        if (!LooksLikeName(at)) return ReadWord(profile, at, before);
        profile.Keys.Add(AlignmentKeys.Name(tokens[at].Norm));
        return before;
    }

    private string? ReadNumber(AlignmentProfile profile, int at)
    {
        if (AlignmentNumbers.Value(tokens, at) is not { } value) return null;
        // Two and three are too common to identify a fact.
        if (value is not ("2" or "3")) profile.Keys.Add(AlignmentKeys.Number(value));
        profile.Numbers.Add((value, Counted(at), tokens[at].Span.Of(text).ToString()));
        return value;
    }

    // The stem of a word; with it the pair of it and the one before, and who does it.
    private string ReadWord(AlignmentProfile profile, int at, string before)
    {
        var norm = tokens[at].Norm;
        var stem = AlignmentProfile.Stem(norm);
        profile.Keys.Add(stem);
        profile.Words.TryAdd(stem, norm);
        if (CueTable.Find(norm) is null && Doer(at) is { } doer)
            profile.Keys.Add(AlignmentKeys.Act(doer, stem));
        if (before.Length > 0) profile.Keys.Add(AlignmentKeys.Pair(before, stem));
        return stem;
    }

    private bool MeasuresDistance(int at) =>
        tokens[at].Norm is "days" or "weeks" or "months" or "years" or "hours"
        && at + 1 < tokens.Count
        && tokens[at + 1].Norm is "before" or "after" or "ago" or "later";

    private bool IsContentWord(int at)
    {
        var token = tokens[at];
        return token.Kind == TokenKind.Word && token.Norm.Length >= ShortestWord && !StopWords.IsFunction(token.Norm);
    }

    private bool IsWholeNumber(AlignmentProfile profile, int at) =>
        profile.Numbers[^1].Printed.Length == tokens[at].Norm.Length;

    private bool IsName(TextSpan span) =>
        names.Exists(m => m.Form == MentionForm.Name && m.Span.Contains(span)) || InTitle(span);

    private bool InTitle(TextSpan span) => _titles.Exists(t => t.Contains(span));

    // A name that was not recognised is a name all the same.
    private bool LooksLikeName(int at) =>
        at > 0 && char.IsUpper(text[tokens[at].Span.Start]) && tokens[at - 1].Kind != TokenKind.Punctuation;

    // "Kessel will also visit", "Kessel's visit": the name or pronoun right before a word, words without content aside.
    private string? Doer(int at)
    {
        for (var before = at - 1; before >= Math.Max(0, at - WordsBackToDoer); before--)
        {
            var token = tokens[before];
            if (names.Find(m => CanAct(m) && m.Span.Contains(token.Span)) is { } doer)
                return AlignmentProfile.NameKey(doer);
            if (!MayFollowDoer(token)) return null;
        }

        return null;
    }

    private static bool MayFollowDoer(Token token) =>
        token.Kind != TokenKind.Punctuation && (token.Norm == "'s" || StopWords.IsFunction(token.Norm));

    private static bool CanAct(Mention mention) =>
        mention.Type != EntityType.Miscellaneous && mention.Form != MentionForm.Nominal;

    // The stem of what a number counts: the next word; "" where none follows.
    private string Counted(int at)
    {
        for (var next = at + 1; next < tokens.Count && next <= at + WordsOnToCounted; next++)
        {
            var token = tokens[next];
            if (token.Kind != TokenKind.Word || IsUnit(token.Norm)) continue;
            return IsNoun(token) ? AlignmentProfile.Stem(token.Norm) : "";
        }

        return "";
    }

    private static bool IsUnit(string norm) => norm is "percent" or "million" or "billion" or "thousand";

    private bool IsNoun(Token token) =>
        !StopWords.IsFunction(token.Norm) && !names.Exists(name => name.Span.Contains(token.Span));
}
