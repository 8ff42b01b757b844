namespace Parallax.Terms.Topics;

/// <summary>
/// How the number of articles that have a term enters its tf-idf; N articles, df of them with the term.
/// </summary>
public enum DocumentFrequencyWeight
{
    /// <summary>1 (SMART n).</summary>
    None,

    /// <summary>ln(N/df) (SMART t).</summary>
    Idf,

    /// <summary>ln((1+N)/(1+df)) + 1, scikit-learn's default.</summary>
    Smooth,

    /// <summary>max(0, ln((N−df)/df)) (SMART p).</summary>
    Probabilistic,
}
