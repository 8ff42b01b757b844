namespace Parallax.Findings.Highlights;

/// <summary>What a highlight is about, and by which test its surprise is measured.</summary>
public enum HighlightSubject
{
    /// <summary>
    /// Who is named: Fisher's exact test of mentions by name among the words of an outlet against the others.
    /// </summary>
    Names,

    /// <summary>Which words are used: Fisher's exact test of a word that is part of no name among all words.</summary>
    Words,

    /// <summary>
    /// How people are addressed: Fisher's exact test of two people's names with and without a form of address.
    /// </summary>
    Address,

    /// <summary>
    /// Who is quoted: Fisher's exact test of a speaker's share of the quoted words, the words divided by the design
    /// effect of quotes that are longer than a word (Kish 1965).
    /// </summary>
    Voices,

    /// <summary>How the outlet's own sentences read: Fisher's exact test of negative sentences.</summary>
    Tone,
}
