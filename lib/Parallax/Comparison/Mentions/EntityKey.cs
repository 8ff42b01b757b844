namespace Parallax.Comparison.Mentions;

/// <summary>An entity in one outlet's articles.</summary>
internal readonly record struct EntityKey(string Outlet, string Name, EntityType Type);
