namespace Parallax.Charts;

/// <summary>One of many numbers of an outlet within a group: the tone of one sentence.</summary>
/// <param name="Group">The group, such as a voice.</param>
/// <param name="Outlet">The outlet.</param>
/// <param name="Value">The number.</param>
public sealed record Observation(string Group, string Outlet, double Value);
