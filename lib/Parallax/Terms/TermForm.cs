namespace Parallax.Terms;

/// <summary>Under which form the occurrences of a word are counted together.</summary>
public enum TermForm
{
    /// <summary>The normal form of the token: lower case, one spelling for British and American.</summary>
    Norm,

    /// <summary>
    /// The dictionary form; of verbs only where the document has parts of speech (<see cref="Language.Segmenter"/>),
    /// irregular ones aside.
    /// </summary>
    Lemma,

    /// <summary>The stem by Porter's algorithm, of the normal form.</summary>
    Stem,

    /// <summary>The word as printed, apostrophes and hyphens aside, which are normalised.</summary>
    Printed,
}
