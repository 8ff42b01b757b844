namespace Parallax;

/// <summary>How somebody's words stand in an article.</summary>
public enum QuoteKind
{
    /// <summary>Words in quotation marks that stand as a sentence or clause of the speaker's.</summary>
    Full,

    /// <summary>Words in quotation marks worked into the outlet's own sentence, with a speaker.</summary>
    Fragment,

    /// <summary>Words in quotation marks that nobody is quoted for.</summary>
    Term,

    /// <summary>Reported speech without quotation marks.</summary>
    Indirect,
}
