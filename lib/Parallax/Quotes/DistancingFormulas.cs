using System.Collections.Frozen;
using Parallax.Quotes.Attributions;

namespace Parallax.Quotes;

/// <summary>Finds distancing formulas: those of the resource quotes/distancing.txt, and "what NAME called".</summary>
public static class DistancingFormulas
{
    private const int NameWords = 5;

    private static readonly FrozenSet<string> NamingVerbs = "call calls called cast casts describe describes described term terms termed label labels labelled labeled see sees saw view views viewed".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly Lazy<ILookup<string, string[]>> Formulas = new(() => SourceKinds.Lines("distancing.txt")
        .Select(l => l.Replace("-", " - ").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .OrderByDescending(w => w.Length).ToLookup(w => w[0], StringComparer.Ordinal));

    /// <summary>The formulas of a document outside quotation marks, in its order; of overlapping ones the longest.</summary>
    public static IReadOnlyList<DistancingFormula> Find(Document document)
    {
        var reading = new SentenceReading(document);
        var found = new List<DistancingFormula>();
        for (var at = 0; at < document.Tokens.Count; at++)
        {
            if (reading.Quoted(at) || Match(reading, at) is not { } match) continue;
            found.Add(new DistancingFormula(document.Article, match.Formula, new TokenRange(at, match.End).Span(document.Tokens), reading.SentenceOf(at)));
            at = match.End - 1;
        }
        return found;
    }

    private static (string Formula, int End)? Match(SentenceReading reading, int at)
    {
        foreach (var words in Formulas.Value[reading.Norm(at)])
            if (Stands(reading, at, words)) return (string.Join(' ', words).Replace(" - ", "-"), at + words.Length);
        return reading.Norm(at) == "what" ? Named(reading, at) : null;
    }

    private static bool Stands(SentenceReading reading, int at, string[] words)
    {
        if (at + words.Length > reading.Tokens.Count) return false;
        for (var i = 0; i < words.Length; i++)
            if (reading.Norm(at + i) != words[i]) return false;
        return true;
    }

    // "what Beijing calls", "what the ministry described as"
    private static (string Formula, int End)? Named(SentenceReading reading, int at)
    {
        var end = reading.Sentence(at).EndToken;
        for (var verb = at + 2; verb < end && verb <= at + NameWords + 1; verb++)
        {
            if (!NamingVerbs.Contains(reading.Norm(verb)) || reading.Tokens[verb - 1].Kind == TokenKind.Punctuation) continue;
            var takesAs = verb + 1 < end && reading.Norm(verb + 1) == "as";
            return ($"what … {reading.Norm(verb)}{(takesAs ? " as" : "")}", takesAs ? verb + 2 : verb + 1);
        }
        return null;
    }
}
