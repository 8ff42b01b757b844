namespace Parallax.Charts;

/// <summary>A point of an outlet's line.</summary>
/// <param name="Outlet">The outlet.</param>
/// <param name="X">
/// The place on the horizontal axis: a position in the article, or a time (see <see cref="At"/>).
/// </param>
/// <param name="Y">The value; null where it is missing, which breaks the line.</param>
public sealed record LinePoint(string Outlet, double X, double? Y)
{
    /// <summary>The lower edge of the band around the line.</summary>
    public double? Low { get; init; }

    /// <summary>The upper edge of the band around the line.</summary>
    public double? High { get; init; }

    /// <summary>A point at a time, for charts with <see cref="LineChart.Dates"/>.</summary>
    /// <remarks>Its X is days since 1 January 1970, UTC.</remarks>
    public static LinePoint At(string outlet, DateTimeOffset moment, double? y)
    {
        // Six decimals of a day are less than a tenth of a second.
        var days = Math.Round((moment - DateTimeOffset.UnixEpoch).TotalDays, 6);
        return new LinePoint(outlet, days, y);
    }
}
