namespace Parallax.Quotes;

/// <summary>Who a source's words refer to.</summary>
/// <param name="Name">Canonical name, or the description of an unnamed source; null where unknown.</param>
/// <param name="Entity">Number of the entity within the article; null where it is none.</param>
/// <param name="Kind">What kind of source it is.</param>
internal readonly record struct Speaker(string? Name, int? Entity, SpeakerKind Kind)
{
    /// <summary>It cannot be told who speaks.</summary>
    public static Speaker Unknown => default;
}
