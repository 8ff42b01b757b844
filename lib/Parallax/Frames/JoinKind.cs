namespace Parallax.Frames;

/// <summary>Which rows without a partner a join keeps.</summary>
public enum JoinKind
{
    /// <summary>None.</summary>
    Inner,

    /// <summary>Those of the left table.</summary>
    Left,

    /// <summary>Those of both tables.</summary>
    Full,
}
