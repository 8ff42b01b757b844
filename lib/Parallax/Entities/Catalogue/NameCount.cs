namespace Parallax.Entities.Catalogue;

/// <summary>How common a name is.</summary>
/// <param name="Name">The name and what it names.</param>
/// <param name="Articles">Number of articles that mention it.</param>
/// <param name="Mentions">Number of mentions.</param>
internal readonly record struct NameCount(EntityName Name, int Articles, int Mentions)
{
    /// <summary>The commonest first; the order says nothing beyond that, but is always the same.</summary>
    public static int Compare(NameCount a, NameCount b)
    {
        if (a.Articles != b.Articles) return b.Articles.CompareTo(a.Articles);
        if (a.Mentions != b.Mentions) return b.Mentions.CompareTo(a.Mentions);
        var (first, second) = (a.Name.Name, b.Name.Name);
        if (first.Length != second.Length) return second.Length.CompareTo(first.Length);
        var order = string.CompareOrdinal(first, second);
        return order != 0 ? order : a.Name.Type.CompareTo(b.Name.Type);
    }
}
