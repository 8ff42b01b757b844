namespace Parallax;

/// <summary>The stages of an analysis that can be left out; sentences are always found.</summary>
[Flags]
public enum AnalysisStages
{
    /// <summary>Sentences only.</summary>
    None = 0,

    /// <summary>Who is mentioned, and what they are called.</summary>
    Names = 1,

    /// <summary>
    /// Who says what, whose voice a sentence is in, and formulas of distance; it finds the names for itself.
    /// </summary>
    Quotes = 2,

    /// <summary>The tone of sentences, voices and quotes.</summary>
    Tone = 4,

    /// <summary>The tone toward who is named, where names are asked for, and toward targets that are given.</summary>
    Targets = 8,

    /// <summary>The counts of terms by section and voice.</summary>
    Terms = 16,

    /// <summary>Everything.</summary>
    All = Names | Quotes | Tone | Targets | Terms,
}
