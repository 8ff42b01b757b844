namespace Parallax.Tables;

/// <summary>Which rows without a partner a join keeps.</summary>
public enum JoinKind
{
    /// <summary>None.</summary>
    Inner,

    /// <summary>Those of the left data frame.</summary>
    Left,

    /// <summary>Those of both.</summary>
    Outer,
}
