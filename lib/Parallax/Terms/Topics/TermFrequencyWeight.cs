namespace Parallax.Terms.Topics;

/// <summary>How the count of a term in an article enters its tf-idf.</summary>
public enum TermFrequencyWeight
{
    /// <summary>The count (SMART n).</summary>
    Natural,

    /// <summary>1 + ln count (SMART l, with the natural logarithm).</summary>
    Logarithm,

    /// <summary>½ + ½ · count / the article's largest count (SMART a).</summary>
    Augmented,

    /// <summary>Count / the article's words.</summary>
    Relative,
}
