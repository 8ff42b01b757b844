namespace Parallax.Charts;

/// <summary>Two names that an outlet mentions together.</summary>
/// <param name="From">One name.</param>
/// <param name="To">The other name.</param>
/// <param name="Weight">How often, at least 0.</param>
/// <param name="Outlet">The outlet; null for all together.</param>
public sealed record NetworkLink(string From, string To, double Weight, string? Outlet = null);
