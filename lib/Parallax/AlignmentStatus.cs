namespace Parallax;

/// <summary>How the other article stands to what a sentence reports.</summary>
public enum AlignmentStatus
{
    /// <summary>It reports it too.</summary>
    Shared,

    /// <summary>It does not, though it had happened when the other article was published.</summary>
    LeftOut,

    /// <summary>It could not: it happened after the other article's publication date.</summary>
    After,

    /// <summary>It does not, and it cannot be told whether it had happened.</summary>
    Unknown,
}
