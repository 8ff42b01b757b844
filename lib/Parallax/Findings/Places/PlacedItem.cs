namespace Parallax.Findings.Places;

/// <summary>A place of an item.</summary>
/// <param name="Item">What is counted, as charts and tables name it.</param>
/// <param name="Place">Where.</param>
internal sealed record PlacedItem(string Item, Place Place);
