namespace Parallax.Stores.Merging;

/// <summary>Where an article of a store is.</summary>
/// <param name="Part">The place of its part.</param>
/// <param name="Id">Its id.</param>
/// <param name="Outlet">Its outlet.</param>
/// <param name="Story">The story that it was given; null for none.</param>
/// <param name="IsDated">Whether its day of publication is known.</param>
internal sealed record StoredArticle(int Part, string Id, string Outlet, string? Story, bool IsDated);
