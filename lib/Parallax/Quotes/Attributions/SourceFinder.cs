namespace Parallax.Quotes.Attributions;

/// <summary>Finds the noun phrase that is a cue verb's speaker: before it, after it, or before an apposition.</summary>
internal sealed class SourceFinder(SentenceReading reading)
{
    private const int Reach = 25;

    /// <summary>The subject to the left of the verb at <paramref name="cue"/>, not before <paramref name="limit"/>.</summary>
    public TokenRange Before(int cue, int limit)
    {
        var at = cue - 1;
        while (at >= limit && IsVerbal(at)) at--;
        if (at < limit) return default;
        if (!reading.Is(at, ',') && !IsDash(at)) return PhraseEnding(at, limit);
        var opening = ApposedTo(at, limit);
        if (opening > limit) return WithName(PhraseEnding(opening - 1, limit), opening + 1, at);
        return opening == limit ? default : PhraseEnding(at - 1, limit);
    }

    /// <summary>The noun phrase that begins at <paramref name="from"/>: the speaker of an inverted "said John Smith".</summary>
    public TokenRange After(int from, int end)
    {
        var at = from;
        for (; at < end && at < from + Reach; at++)
        {
            var norm = reading.Norm(at);
            if (WordClasses.Pronouns.Contains(norm) && at == from && norm is not "this" and not "that" and not "these" and not "those"
                and not "some" and not "many" and not "both" and not "most") return new TokenRange(at, at + 1);
            if (reading.Tokens[at].Kind == TokenKind.Punctuation && norm is not "-" and not "&" and not "’" and not "'") break;
            if (at == from) continue;
            if (norm == "of" || (norm is "for" or "at" or "from" or "with" && !reading.Capital(at - 1))) continue;
            if (norm == "and" && at + 1 < end && reading.Capital(at + 1)) continue;
            if (WordClasses.Prepositions.Contains(norm) || WordClasses.Conjunctions.Contains(norm) || WordClasses.IsAdverb(norm)
                || WordClasses.IsDay(norm) || norm is "today" or "yesterday" or "tonight" || norm == "there") break;
        }
        return at > from && reading.Tokens[from].Kind != TokenKind.Punctuation ? new TokenRange(from, at) : default;
    }

    /// <summary>The subject of the clause that begins at <paramref name="from"/>, after a phrase that a comma sets off.</summary>
    public TokenRange Leading(int from, int end)
    {
        while (from < end && (reading.IsMark(from) || WordClasses.IsAdverb(reading.Norm(from)))) from++;
        if (from >= end) return default;
        if (WordClasses.Prepositions.Contains(reading.Norm(from)) || WordClasses.Conjunctions.Contains(reading.Norm(from)))
        {
            while (from < end && !reading.Is(from, ',')) from++;
            if (++from >= end) return default;
        }
        if (IsPersonal(from)) return new TokenRange(from, from + 1);
        var at = from;
        var named = false;
        for (; at < end && at < from + Reach; at++)
        {
            var norm = reading.Norm(at);
            if (norm is "'s" or "-" or "of" or "&" || IsParticle(at)) continue;
            var capital = reading.Capital(at) || reading.Tokens[at].Kind == TokenKind.Number;
            if (named && !capital || reading.Tokens[at].Kind == TokenKind.Punctuation) break;
            if (at > from && (WordClasses.Barriers.Contains(norm) || WordClasses.Prepositions.Contains(norm) || reading.Cues[at] is not null && !capital)) break;
            named |= capital && !WordClasses.Determiners.Contains(norm);
        }
        return at > from ? new TokenRange(from, at) : default;
    }

    /// <summary>The noun phrase that ends at <paramref name="last"/>.</summary>
    public TokenRange PhraseEnding(int last, int limit)
    {
        if (last < limit) return default;
        if (reading.Is(last, ')'))
            for (var open = last; open >= limit; open--)
                if (reading.Is(open, '(')) return PhraseEnding(open - 1, limit) is { IsEmpty: false } named ? new TokenRange(named.First, last + 1) : default;
        if (reading.Tokens[last].Kind != TokenKind.Word || WordClasses.Conjunctions.Contains(reading.Norm(last)) && !IsPersonal(last)) return default;
        if (IsPersonal(last)) return new TokenRange(last, last + 1);
        var first = last;
        while (first - 1 >= limit && last - first < Reach && Extends(first - 1, last)) first--;
        while (first < last && (WordClasses.Prepositions.Contains(reading.Norm(first)) || reading.Norm(first) is "and" or "'s" or "-"
            || WordClasses.IsAdverb(reading.Norm(first)) && !reading.Capital(first))) first++;
        return new TokenRange(first, last + 1);
    }

    // "the mayor, Anna Kessel, told": the name stands in the apposition.
    private TokenRange WithName(TokenRange phrase, int from, int end)
    {
        if (phrase.IsEmpty || IsPersonal(phrase.First)) return phrase;
        for (var at = phrase.First; at < phrase.End; at++)
            if (reading.Capital(at) && !WordClasses.Determiners.Contains(reading.Norm(at))) return phrase;
        return reading.Capital(from) ? new TokenRange(phrase.First, end) : phrase;
    }

    private bool Extends(int at, int last)
    {
        var norm = reading.Norm(at);
        if (reading.Quoted(at) || reading.IsMark(at)) return false;
        if (reading.Tokens[at].Kind == TokenKind.Punctuation) return norm is "-" or "’" or "'" or "&";
        if (norm == "and") return at > 0 && reading.Capital(at + 1) && reading.Capital(at - 1);
        if (IsPersonal(at) || WordClasses.Barriers.Contains(norm)) return false;
        if (WordClasses.Determiners.Contains(reading.Norm(at + 1)) && !WordClasses.Prepositions.Contains(norm)) return false;
        return reading.Cues[at] is not { Frame: CueFrame.Speech } || reading.Capital(at) || norm is "state" or "press" or "report" or "order" or "command";
    }

    // Ursula von der Leyen
    private bool IsParticle(int at) => reading.Norm(at) is "von" or "van" or "der" or "den" or "de" or "da" or "di" or "bin" or "al" or "la" or "le" or "del"
        && (reading.Capital(at + 1) || reading.Capital(Math.Min(at + 2, reading.Tokens.Count - 1)));

    private bool IsPersonal(int at) => reading.Norm(at) is "he" or "she" or "they" or "it" or "we" or "i" or "you" or "who" or "which";

    private bool IsVerbal(int at)
    {
        var norm = reading.Norm(at);
        return WordClasses.Auxiliaries.Contains(norm) || (WordClasses.IsAdverb(norm) && !reading.Capital(at));
    }

    private bool IsDash(int at) => reading.First(at) is '–' or '—';

    // The comma that opens the apposition or relative clause which the comma at `close` ends; the limit where none does.
    private int ApposedTo(int close, int limit)
    {
        var nearest = -1;
        for (var at = close - 1; at > limit; at--)
        {
            if (reading.Quoted(at) || reading.IsMark(at)) break;
            if (!reading.Is(at, ',') && !IsDash(at)) continue;
            if (nearest < 0) nearest = at;
            if (reading.Norm(at + 1) is "who" or "which" or "whose") return at;
        }
        return nearest;
    }
}
