using Parallax.Language;

namespace Parallax.Quotes.Attributions;

/// <summary>Who says something, and with which verb, as ranges of tokens.</summary>
/// <param name="Cue">The attributing words; empty where there are none.</param>
/// <param name="Source">The words that name the speaker; empty where there are none.</param>
/// <param name="Verb">The cue's entry in the table; null where it has none, such as a colon.</param>
internal readonly record struct Attribution(TokenRange Cue, TokenRange Source, CueVerb? Verb)
{
    /// <summary>Nothing is known of the speaker.</summary>
    public static Attribution None => default;
}
