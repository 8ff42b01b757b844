using Parallax.Quotes.Attributions;

namespace Parallax.Quotes.Silences;

/// <summary>A report that something was not said: who did not say it, and what it would have been.</summary>
/// <param name="Attribution">The words that report it, their subject, and the verb with its stance.</param>
/// <param name="Stance">Denied or declined.</param>
/// <param name="Content">What was not said; empty where the text does not tell.</param>
internal readonly record struct Silence(Attribution Attribution, SpeechStance Stance, TokenRange Content)
{
    /// <summary>Whether the words that report it hold a token.</summary>
    public bool Holds(int token) => Attribution.Cue.Contains(token);
}
