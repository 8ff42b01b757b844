using Parallax.Language.Quotations;
using Parallax.Quotes.Attributions;

namespace Parallax.Quotes;

/// <summary>
/// One speaker's words in marks, in one part or in several that an attribution or a paragraph's end separates.
/// </summary>
internal sealed class SpokenPassage(QuoteKind kind, QuotedPassage first, Attribution attribution)
{
    public QuoteKind Kind { get; } = kind;

    public Attribution Attribution { get; } = attribution;

    /// <summary>Whether the form alone shows that nobody is quoted, such as a title or a modifier in marks.</summary>
    public bool Fixed { get; init; }

    /// <summary>
    /// Whether the words are a clause of their own: a full quote, unless the reported speech goes on behind them.
    /// </summary>
    public bool IsClause { get; init; }

    /// <summary>The last token at which the reported sentence around the passage may begin.</summary>
    public int ReportedFrom { get; init; } = first.First;

    public List<QuotedPassage> Parts { get; } = [first];
}
