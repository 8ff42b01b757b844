namespace Parallax.Quotes.Attributions;

/// <summary>Where the attribution model looks how closely.</summary>
/// <param name="Given">Cues that the rules found, each with the words that its content must hold.</param>
/// <param name="Open">Sentences with words in marks that no rule attributes: there a lower margin will do.</param>
/// <param name="Margin">By how many steps a cue must outscore no cue elsewhere.</param>
internal sealed record SearchPlan(IReadOnlyDictionary<int, TokenRange> Given, IReadOnlySet<int> Open, int Margin)
{
    /// <summary>
    /// The margin where something else tells that there is an attribution: about one in thirty that the token is its
    /// cue.
    /// </summary>
    public const int OpenMargin = -110;

    /// <summary>
    /// The margin for words in marks whose form shows a title or a modifier, which may still be part of what somebody
    /// said.
    /// </summary>
    public const int TermMargin = -45;

    /// <summary>The margin that is asked for in a sentence.</summary>
    public int LeastMargin(int sentence) => Open.Contains(sentence) ? Math.Min(OpenMargin, Margin) : Margin;
}
