namespace Parallax.Tone;

/// <summary>A lexicon hit in a sentence.</summary>
internal struct ToneHit
{
    /// <summary>Its first token, relative to the scanned range.</summary>
    public int Token;

    /// <summary>Number of tokens.</summary>
    public int Length;

    /// <summary>Number of the entry.</summary>
    public int Entry;

    /// <summary>Product of the factors of all rules.</summary>
    public float Factor;

    /// <summary>The rules that applied.</summary>
    public ToneRules Rules;
}
