using System.Collections.Frozen;
using Parallax.Language;

namespace Parallax.Entities.Names.Repair;

/// <summary>Finds companies and other bodies by their suffixes and by what is said of them.</summary>
internal sealed class BodyRules
{
    private const int LongestName = 5;
    private const int FirmOfTwo = 3;

    private static readonly FrozenSet<string> FirmSuffixes = WordLists.Of("firm-suffix");
    private static readonly FrozenSet<string> CompanyWords = WordLists.Of("company-word");
    private static readonly FrozenSet<string> ReportVerbs = WordLists.Of("report-verb");
    private static readonly FrozenSet<string> AcronymLookalikes = WordLists.Of("acronym-lookalike");
    private static readonly FrozenSet<string> BodyNouns = WordLists.Of("body-noun");
    private static readonly FrozenSet<string> BodyRoles = WordLists.Of("body-role");
    private static readonly FrozenSet<string> BodyVerbs = WordLists.Of("body-verb");
    private static readonly FrozenSet<string> OwnedByFirm = WordLists.Of("firm-owned");
    private static readonly FrozenSet<string> FirmResults = WordLists.Of("firm-result");
    private static readonly FrozenSet<string> FirmDeeds = WordLists.Of("firm-deed");
    private static readonly FrozenSet<string> FirmOwn = WordLists.Of("firm-its");
    private static readonly FrozenSet<string> ExecutiveTitles = WordLists.Of("executive-title");
    private static readonly FrozenSet<string> BodyFirst = WordLists.Of("body-first");
    private static readonly FrozenSet<string> BodyDeeds = WordLists.Of("body-deed");
    private static readonly FrozenSet<string> InBodies = WordLists.Of("in-body");
    private static readonly FrozenSet<string> AtBodies = WordLists.Of("at-body");
    private static readonly FrozenSet<string> PaperNames = WordLists.Of("paper-name");
    private static readonly FrozenSet<string> CompanyNouns = WordLists.Of("company-noun");

    /// <summary>The body that begins at a token without a name there; null where no rule finds one.</summary>
    public NameSpan? At(NameDraft draft, SentenceBounds bounds, int token)
    {
        if (draft.View.IsHeadlineCase(draft.View.SentenceOf(token))) return null;
        if (token > bounds.FirstToken && IsPartOfName(draft.Words[token - 1])) return null;
        if (IsFirmOfTwo(draft, bounds, token))
            return new NameSpan(token, token + FirmOfTwo, EntityType.Organization, "company", 0.7);
        if (IsUnknownAcronym(draft, bounds, token))
            return new NameSpan(token, token + 1, EntityType.Organization, "acronym", 0.6);
        var tokens = new TokenRange(token, EndOfName(draft, bounds, token));
        if (tokens.Length == 0) return null;
        var body = tokens.Length > 1
            ? IsCompanyByForm(draft.Words, tokens) || SpeaksAtStart(draft.Words, bounds, tokens)
            : IsCalledBody(draft.Words, bounds, tokens);
        return body ? new NameSpan(tokens.First, tokens.End, EntityType.Organization, "company", 0.7) : null;
    }

    // "Corran & Pike", of which the tagger made a place and a person
    private static bool IsFirmOfTwo(NameDraft draft, SentenceBounds bounds, int token)
    {
        var last = token + FirmOfTwo - 1;
        return last < bounds.EndToken
            && draft.Words[token + 1].Surface == "&"
            && IsWordOfFirm(draft, token)
            && IsWordOfFirm(draft, last)
            && (last + 1 >= bounds.EndToken || !draft.Words[last + 1].Capital);
    }

    private static bool IsWordOfFirm(NameDraft draft, int token) =>
        IsPartOfName(draft.Words[token])
        && IsLong(draft.Words[token])
        && !draft.Words[token].Is(WordClass.GivenName)
        && draft.At(token) is { Length: 1 };

    // "the PLK", mentioned twice: most acronyms with an article are bodies'.
    private static bool IsUnknownAcronym(NameDraft draft, SentenceBounds bounds, int token)
    {
        var word = draft.Words[token];
        if (!draft.IsFree(token) || !word.AllCaps || word.Surface.Length is < 3 or > 6) return false;
        if (draft.View.IsInCapitals(draft.View.SentenceOf(token))) return false;
        if (AcronymLookalikes.Contains(word.Norm) || !word.Surface.All(char.IsLetter)) return false;
        if (token + 1 >= bounds.EndToken || draft.Words[token + 1].Capital) return false;
        if (token == bounds.FirstToken) return ReportVerbs.Contains(draft.Words[token + 1].Norm);
        if (draft.Words[token - 1].Surface is not ("the" or "The")) return false;
        return draft.Words.Count(w => w.Surface == word.Surface) > 1;
    }

    /// <summary>Whether a name that was taken for a person or an unknown place is a body's.</summary>
    public static bool IsBody(DocumentView view, NameSpan name)
    {
        var tokens = new TokenRange(name.First, name.End);
        if (IsPaper(view.Words, name)) return true;
        if (name.Length == 2 && BodyFirst.Contains(view.Words[name.First].Norm)) return true;
        if (name.Length > 1 && IsPersonByForm(view.Words, tokens)) return false;
        if (name.Length > 1 && IsCompanyByForm(view.Words, tokens)) return true;
        if (SpeaksOfItself(view.Words, view.BoundsOf(name.First), name.End))
            return true;
        return IsCalledBody(view.Words, view.BoundsOf(name.First), tokens);
    }

    // "the Tarn Courier"
    private static bool IsPaper(WordFacts[] words, NameSpan name) =>
        name is { Length: > 1, First: > 0 }
        && words[name.First - 1].Norm == "the"
        && PaperNames.Contains(words[name.End - 1].Norm);

    /// <summary>
    /// The body with the firm's suffix behind its comma: "Carr Data, Inc."; as it is where none follows.
    /// </summary>
    public static NameSpan WithSuffix(WordFacts[] words, NameSpan name)
    {
        var suffix = name.End + 1;
        if (name.Type != EntityType.Organization || suffix >= words.Length || words[name.End].Surface != ",")
            return name;
        return words[suffix].Capital && FirmSuffixes.Contains(words[suffix].Norm)
            ? name with { End = suffix + 1 }
            : name;
    }

    // "Nautilus said its profit rose"
    private static bool SpeaksOfItself(WordFacts[] words, SentenceBounds bounds, int end)
    {
        if (words[end - 1].Is(WordClass.GivenName) || end + 2 >= bounds.EndToken) return false;
        if (!ReportVerbs.Contains(words[end].Norm)) return false;
        if (SaysItWould(words, bounds, end + 1)) return true;
        var result = words[end + 1].Norm is "a" or "an" or "record" or "higher" or "lower" ? end + 2 : end + 1;
        var isResult = FirmResults.Contains(words[result].Norm) || words[result].Norm == "loss";
        return isResult && !words[end - 1].Is(WordClass.Surname);
    }

    // "Greyline has sacked its chief executive"
    private static bool OwnsAsFirm(WordFacts[] words, SentenceBounds bounds, int end)
    {
        if (words[end - 1].Is(WordClass.GivenName | WordClass.Surname)) return false;
        for (var t = end; t + 1 < Math.Min(bounds.EndToken, end + LongestName); t++)
        {
            if (words[t].Norm == "its") return FirmOwn.Contains(words[t + 1].Norm);
            if (words[t].Capital || !words[t].Letter) return false;
        }
        return false;
    }

    // "said on Monday that it would list in Oslo"
    private static bool SaysItWould(WordFacts[] words, SentenceBounds bounds, int from)
    {
        for (var t = from; t + 2 < Math.Min(bounds.EndToken, from + LongestName); t++)
        {
            if (words[t].Norm != "it" || words[t + 1].Norm is not ("would" or "will" or "had" or "plans")) continue;
            return FirmDeeds.Contains(words[t + 2].Norm) || FirmDeeds.Contains(words[t + 2].Norm.Replace("ed", ""));
        }
        return false;
    }

    private static bool IsPersonByForm(WordFacts[] words, TokenRange tokens) =>
        words[tokens.First].Is(WordClass.GivenName) && !IsCompanyWord(words[tokens.End - 1]);

    private static int EndOfName(NameDraft draft, SentenceBounds bounds, int token)
    {
        var end = token;
        while (end < bounds.EndToken && end - token < LongestName && IsFreeNameWord(draft, bounds, end)) end++;
        return end > token && draft.Words[end - 1].Surface == "&" ? end - 1 : end;
    }

    private static bool IsFreeNameWord(NameDraft draft, SentenceBounds bounds, int token)
    {
        if (!draft.IsFree(token)) return false;
        var word = draft.Words[token];
        if (word.Surface == "&") return token > bounds.FirstToken && IsPartOfName(draft.Words[token - 1]);
        return IsPartOfName(word);
    }

    private static bool IsPartOfName(WordFacts word) =>
        word.Capital && word.Letter && !word.Is(WordClass.NotName | WordClass.Honorific);

    // "Acme Corp Inc.", "Corvane Foods", "Tarn & Holloway"
    private static bool IsCompanyByForm(WordFacts[] words, TokenRange tokens)
    {
        if (IsCompanyWord(words[tokens.End - 1])) return true;
        return tokens.Length == 3
            && words[tokens.First + 1].Surface == "&"
            && IsLong(words[tokens.First])
            && IsLong(words[tokens.End - 1]);
    }

    // "D & D", "R & B" are none.
    private static bool IsLong(WordFacts word) => word.Surface.Length > 2;

    // "Citizen Watch told reporters": two capitals before a verb of saying, and nobody's title.
    private static bool SpeaksAtStart(WordFacts[] words, SentenceBounds bounds, TokenRange tokens) =>
        tokens.First == bounds.FirstToken
        && tokens.End < bounds.EndToken
        && (words[tokens.End].Is(WordClass.Speech) || ReportVerbs.Contains(words[tokens.End].Norm))
        && Roles.Of(words[tokens.End - 1].Norm) is null
        && !words[tokens.End - 1].Is(WordClass.Title);

    private static bool IsCompanyWord(WordFacts word) =>
        FirmSuffixes.Contains(word.Norm) || CompanyWords.Contains(word.Norm);

    private static bool IsCalledBody(WordFacts[] words, SentenceBounds bounds, TokenRange tokens) =>
        HasSuffix(words, bounds, tokens.End)
        || IsBodyByWhatPrecedes(words, bounds, tokens.First) || IsBodyByWhatFollows(words, bounds, tokens.End);

    // "CCNG, Inc."
    private static bool HasSuffix(WordFacts[] words, SentenceBounds bounds, int end) =>
        end + 1 < bounds.EndToken
        && words[end].Surface == ","
        && words[end + 1].Capital
        && FirmSuffixes.Contains(words[end + 1].Norm);

    // "shares of Norrvik", "the head of Harrow Analytica", "works at Leofort"
    private static bool IsBodyByWhatPrecedes(WordFacts[] words, SentenceBounds bounds, int first)
    {
        if (first - 2 < bounds.FirstToken) return false;
        var (noun, preposition) = (words[first - 2].Norm, words[first - 1].Norm);
        if (IsCompanyBefore(words, first)) return true;
        return preposition switch
        {
            "of" => BodyNouns.Contains(noun) || BodyRoles.Contains(noun),
            "by" => words[first].Capital && BodyDeeds.Contains(noun),
            "for" => BodyNouns.Contains(noun),
            "in" => InBodies.Contains(noun),
            "at" => BodyNouns.Contains(noun) || AtBodies.Contains(noun),
            _ => false,
        };
    }

    // "The company, Norfreight", "the airline Skyvia"
    private static bool IsCompanyBefore(WordFacts[] words, int first)
    {
        var noun = words[first - 1].Surface == "," ? first - 2 : first - 1;
        if (noun == 0 || words[noun].Capital || !CompanyNouns.Contains(words[noun].Norm)) return false;
        // "the producer Zadie Khan"
        if (Roles.Of(words[noun].Norm) is { Kind: RoleKind.Person }) return false;
        return words[noun - 1].Norm is "the" or "its" or "a" or "'s";
    }

    // "Veltrano, the maker of brakes", "Norrvik employs", "Norrvik shares"
    private static bool IsBodyByWhatFollows(WordFacts[] words, SentenceBounds bounds, int end)
    {
        if (end + 2 >= bounds.EndToken) return false;
        var next = words[end];
        if (OwnsAsFirm(words, bounds, end)) return true;
        if (BodyVerbs.Contains(next.Norm) || OwnedByFirm.Contains(next.Norm)) return true;
        if (ExecutiveTitles.Contains(next.Norm) && words[end + 1].Capital) return true;
        return next.Surface == ","
            && words[end + 1].Norm is "the" or "a" or "an"
            && CompanyNouns.Contains(words[end + 2].Norm);
    }
}
