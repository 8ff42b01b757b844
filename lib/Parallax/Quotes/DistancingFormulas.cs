using System.Collections.Frozen;
using Parallax.Language;
using Parallax.Quotes.Attributions;

namespace Parallax.Quotes;

/// <summary>Finds distancing formulas: those of the resource quotes/distancing.txt, and "what NAME called".</summary>
public static class DistancingFormulas
{
    private const int NameWords = 5;

    private static readonly FrozenSet<string> NamingVerbs = ListedWords.Of("quotes", "distancing-verb");

    private static readonly Lazy<ILookup<string,
        string[]>> Formulas = new(() => EmbeddedText.Lines("quotes/distancing.txt")
        .Select(l => l.Replace("-", " - ").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .OrderByDescending(w => w.Length).ToLookup(w => w[0], StringComparer.Ordinal));

    /// <summary>
    /// The formulas of a document outside quotation marks, in its order; of overlapping ones the longest.
    /// </summary>
    public static IReadOnlyList<DistancingFormula> Find(Document document)
    {
        var view = DocumentView.Of(document);
        var found = new List<DistancingFormula>();
        for (var at = 0; at < document.Tokens.Count; at++)
        {
            if (view.IsQuoted(at) || Match(view, at) is not { } match) continue;
            found.Add(new DistancingFormula(document.Article, match.Formula,
                new TokenRange(at, match.End).Span(document.Tokens), view.SentenceOf(at)));
            at = match.End - 1;
        }
        return found;
    }

    private static (string Formula, int End)? Match(DocumentView view, int at)
    {
        foreach (var words in Formulas.Value[view.Norm(at)])
            if (Stands(view, at, words))
                return (string.Join(' ', words).Replace(" - ", "-"), at + words.Length);
        return view.Norm(at) == "what" ? Named(view, at) : null;
    }

    private static bool Stands(DocumentView view, int at, string[] words)
    {
        if (at + words.Length > view.Tokens.Length) return false;
        for (var i = 0; i < words.Length; i++)
            if (view.Norm(at + i) != words[i]) return false;
        return true;
    }

    // "what Beijing calls", "what the ministry described as"
    private static (string Formula, int End)? Named(DocumentView view, int at)
    {
        var end = view.BoundsOf(at).EndToken;
        for (var verb = at + 2; verb < end && verb <= at + NameWords + 1; verb++)
        {
            if (!NamingVerbs.Contains(view.Norm(verb))
                || view.Tokens[verb - 1].Kind == TokenKind.Punctuation)
                continue;
            var takesAs = verb + 1 < end && view.Norm(verb + 1) == "as";
            return (
                $"what … {view.Norm(verb)}{(takesAs ? " as" : "")}",
                takesAs ? verb + 2 : verb + 1);
        }
        return null;
    }
}
