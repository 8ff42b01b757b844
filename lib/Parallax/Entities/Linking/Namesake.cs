using System.Collections.Frozen;

namespace Parallax.Entities.Linking;

/// <summary>A place that has the name of a better known one.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="NearFirst">Words near the better known one.</param>
/// <param name="NearOther">Words near this one.</param>
internal sealed record Namesake(string Name, FrozenSet<string> NearFirst, FrozenSet<string> NearOther);
