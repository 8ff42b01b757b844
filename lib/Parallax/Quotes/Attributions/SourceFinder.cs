using System.Collections.Frozen;
using Parallax.Language;

namespace Parallax.Quotes.Attributions;

/// <summary>Finds the noun phrase that is a cue verb's speaker: before it, after it, or before an apposition.</summary>
internal sealed class SourceFinder(DocumentView view)
{
    // Longer noun phrases are none.
    private const int Reach = 25;

    private static readonly FrozenSet<string> NounsLikeCues = ListedWords.Of("quotes", "noun-like-cue");

    private const WordClass Bound = WordClass.Preposition | WordClass.Conjunction | WordClass.Adverb | WordClass.Day;

    /// <summary>
    /// The subject to the left of the verb at <paramref name="cue"/>, not before <paramref name="limit"/>.
    /// </summary>
    public TokenRange Before(int cue, int limit)
    {
        var at = cue - 1;
        while (at >= limit && IsVerbal(at)) at--;
        if (at < limit) return default;
        if (!view.Is(at, ',') && !view.IsDash(at)) return PhraseEnding(at, limit);
        var opening = ApposedTo(at, limit);
        if (opening > limit) return WithName(PhraseEnding(opening - 1, limit), opening + 1, at);
        return opening == limit ? default : PhraseEnding(at - 1, limit);
    }

    /// <summary>
    /// The noun phrase that begins at <paramref name="from"/>: the speaker of an inverted "said John Smith".
    /// </summary>
    public TokenRange After(int from, int end)
    {
        if (from >= end) return default;
        if (IsSpeakingPronoun(from)) return new TokenRange(from, from + 1);
        var at = from;
        while (at < end && at < from + Reach && !EndsPhraseAfter(from, at, end)) at++;
        return at > from && !view.IsPunctuation(from) ? new TokenRange(from, at) : default;
    }

    /// <summary>
    /// The subject of the clause that begins at <paramref name="from"/>, after a phrase that a comma sets off.
    /// </summary>
    public TokenRange Leading(int from, int end)
    {
        while (from < end && (view.IsQuotationMark(from) || view.Is(from, WordClass.Adverb)))
            from++;
        if (from >= end) return default;
        if (view.Is(from, WordClass.Preposition | WordClass.Conjunction))
        {
            while (from < end && !view.Is(from, ',')) from++;
            if (++from >= end) return default;
        }
        if (IsPersonal(from)) return new TokenRange(from, from + 1);
        var at = LeadingEnd(from, end);
        return at > from ? new TokenRange(from, at) : default;
    }

    /// <summary>The noun phrase that ends at <paramref name="last"/>.</summary>
    public TokenRange PhraseEnding(int last, int limit)
    {
        if (last < limit) return default;
        if (view.Is(last, ')') && OpeningBracket(last, limit) is >= 0 and var open)
        {
            var named = PhraseEnding(open - 1, limit);
            return named.IsEmpty ? default : new TokenRange(named.First, last + 1);
        }
        if (view.Tokens[last].Kind != TokenKind.Word) return default;
        if (IsPersonal(last)) return new TokenRange(last, last + 1);
        if (view.Is(last, WordClass.Conjunction)) return default;
        var first = last;
        while (first - 1 >= limit && last - first < Reach && Extends(first - 1)) first--;
        while (first < last && IsNoBeginning(first)) first++;
        return new TokenRange(first, last + 1);
    }

    private int OpeningBracket(int close, int limit)
    {
        for (var open = close; open >= limit; open--)
            if (view.Is(open, '(')) return open;
        return -1;
    }

    // Of "said some …" the phrase goes on; "said he" is whole.
    private bool IsSpeakingPronoun(int at)
    {
        if (!view.Is(at, WordClass.Pronoun)) return false;
        return view.Norm(at) is not ("this" or "that" or "these" or "those" or "some" or "many" or "both" or "most");
    }

    private bool EndsPhraseAfter(int from, int at, int end)
    {
        var norm = view.Norm(at);
        if (view.IsPunctuation(at) && norm is not ("-" or "&" or "’" or "'")) return true;
        if (at == from || norm == "of") return false;
        // "said the first"
        if (at == from + 1 && view.Is(from, WordClass.Determiner)) return false;
        if (norm is "for" or "at" or "from" or "with" && !view.IsCapitalised(at - 1)) return false;
        if (norm == "and" && at + 1 < end && view.IsCapitalised(at + 1)) return false;
        return view.Is(at, Bound) || norm is "today" or "yesterday" or "tonight" or "there";
    }

    private int LeadingEnd(int from, int end)
    {
        var named = false;
        var at = from;
        for (; at < end && at < from + Reach; at++)
        {
            if (view.Norm(at) is "'s" or "-" or "of" or "&" || IsParticle(at)) continue;
            var capital = view.IsCapitalised(at) || view.Tokens[at].Kind == TokenKind.Number;
            if (named && !capital || view.IsPunctuation(at)) break;
            var isVerb = view.Words[at].Verb is not null && !capital;
            if (at > from && (isVerb || view.Is(at, WordClass.PhraseBarrier | WordClass.Preposition))) break;
            named |= capital && !view.Is(at, WordClass.Determiner);
        }
        return at;
    }

    private bool IsNoBeginning(int at)
    {
        if (view.Is(at, WordClass.Preposition) || view.Norm(at) is "and" or "'s" or "-") return true;
        return view.Is(at, WordClass.Adverb) && !view.IsCapitalised(at);
    }

    // "the mayor, Anna Kessel, told": the name is in the apposition.
    private TokenRange WithName(TokenRange phrase, int from, int end)
    {
        if (phrase.IsEmpty || IsPersonal(phrase.First) || view.IsCapitalised(phrase.End - 1)) return phrase;
        return view.IsCapitalised(from) ? new TokenRange(phrase.First, end) : phrase;
    }

    private bool Extends(int at)
    {
        var norm = view.Norm(at);
        if (view.IsQuoted(at) || view.IsQuotationMark(at)) return false;
        if (view.IsPunctuation(at)) return norm is "-" or "’" or "'" or "&";
        if (norm == "and")
            return at > 0 && view.IsCapitalised(at + 1) && view.IsCapitalised(at - 1);
        if (IsPersonal(at) || view.Is(at, WordClass.PhraseBarrier)) return false;
        if (view.Is(at + 1, WordClass.Determiner) && !view.Is(at, WordClass.Preposition))
            return false;
        if (view.Words[at].Verb is not { Frame: CueFrame.Speech }) return true;
        return view.IsCapitalised(at) || NounsLikeCues.Contains(norm);
    }

    // Ursula von der Leyen
    private bool IsParticle(int at)
    {
        if (!view.Is(at, WordClass.NameParticle)) return false;
        var last = view.Tokens.Length - 1;
        return view.IsCapitalised(Math.Min(at + 1, last))
            || view.IsCapitalised(Math.Min(at + 2, last));
    }

    private bool IsPersonal(int at) => view.Is(at, WordClass.SubjectPronoun);

    private bool IsVerbal(int at) =>
        view.Is(at, WordClass.Auxiliary)
            || (view.Is(at, WordClass.Adverb) && !view.IsCapitalised(at));

    // The comma that opens the apposition or relative clause which the comma at `close` ends; the limit where none
    // does.
    private int ApposedTo(int close, int limit)
    {
        var nearest = -1;
        for (var at = close - 1; at > limit; at--)
        {
            if (view.IsQuoted(at) || view.IsQuotationMark(at)) break;
            if (!view.Is(at, ',') && !view.IsDash(at)) continue;
            if (nearest < 0) nearest = at;
            if (view.Norm(at + 1) is "who" or "which" or "whose") return at;
        }
        return nearest;
    }
}
