namespace Parallax.TermStreams.Counts;

/// <summary>A term with the group it is compared for.</summary>
internal struct RankedTerm
{
    /// <summary>Number of its words.</summary>
    public int Length;

    /// <summary>Its number among the terms of that length.</summary>
    public int Term;

    /// <summary>The group.</summary>
    public int Group;

    /// <summary>Standard score of the log-odds ratio.</summary>
    public double Z;

    /// <summary>|z| at six significant digits, by which terms are ordered.</summary>
    public double Rank;

    /// <summary>p-value of G², first as it is, then adjusted.</summary>
    public double AdjustedP;

    /// <summary>Where its words stand in ordinal order.</summary>
    public TermPlace Place;
}
