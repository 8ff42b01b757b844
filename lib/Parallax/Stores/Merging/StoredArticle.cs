namespace Parallax.Stores.Merging;

/// <summary>Where an article of a store is, and what must be known of all of them.</summary>
/// <param name="Part">The place of its part.</param>
/// <param name="Id">Its id.</param>
/// <param name="Outlet">Its outlet.</param>
/// <param name="Story">The story that it was given; null for none.</param>
/// <param name="Published">When it was published; null where that is not known.</param>
internal sealed record StoredArticle(int Part, string Id, string Outlet, string? Story, PublicationDate? Published)
{
    /// <summary>These of its metadata.</summary>
    public ArticleInfo Info() => new() { Id = Id, Outlet = Outlet, Story = Story, Published = Published };
}
