using Parallax.Quotes.Attributions;

namespace Parallax.Quotes;

/// <summary>A question or an answer of an interview.</summary>
/// <param name="Words">What is asked or answered.</param>
/// <param name="Cue">The mark of its label; empty where it has none.</param>
/// <param name="IsAnswer">Whether it is an answer.</param>
internal readonly record struct InterviewLine(TokenRange Words, TokenRange Cue, bool IsAnswer);
