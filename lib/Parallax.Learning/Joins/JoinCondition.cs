namespace Parallax.Learning.Joins;

/// <summary>Whether the full name that was hidden in one article stands in others.</summary>
internal enum JoinCondition
{
    /// <summary>It does: it should be found.</summary>
    Present,

    /// <summary>It does not: the short form should stay by itself.</summary>
    Absent,

    /// <summary>It does, and was taken away there too: the short form should stay by itself.</summary>
    TakenAway,
}
