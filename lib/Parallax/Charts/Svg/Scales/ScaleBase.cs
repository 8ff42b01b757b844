namespace Parallax.Charts.Svg.Scales;

/// <summary>What the values on an axis are.</summary>
internal enum ScaleBase
{
    /// <summary>Numbers; the axis covers those that there are.</summary>
    Values,

    /// <summary>Lengths that begin at zero, as bars do.</summary>
    FromZero,

    /// <summary>Days since 1970.</summary>
    Dates,
}
