namespace Parallax.Entities.Names;

/// <summary>The tags of a name's tokens: begin, inside, last, and unit, for each of four types, and outside.</summary>
/// <remarks>
/// Tag 4·type + position; the tag outside is 16 and scores nothing, so that a feature needs sixteen weights.
/// </remarks>
internal static class NameTags
{
    /// <summary>Number of tags.</summary>
    public const int Count = 17;

    /// <summary>The tag of a token outside all names.</summary>
    public const int Outside = 16;

    /// <summary>Position of the first token of several.</summary>
    public const int Begin = 0;

    /// <summary>Position of a token between the first and the last.</summary>
    public const int Inside = 1;

    /// <summary>Position of the last token of several.</summary>
    public const int Last = 2;

    /// <summary>Position of the only token.</summary>
    public const int Unit = 3;

    /// <summary>The tag of a type and a position.</summary>
    public static int Of(EntityType type, int position) => (4 * (int)type) + position;

    /// <summary>Whether one tag may follow another.</summary>
    public static bool MayFollow(int previous, int tag)
    {
        var open = previous != Outside && (previous & 3) is Begin or Inside && previous != Outside;
        var continues = tag != Outside && (tag & 3) is Inside or Last && tag != Outside;
        return open == continues && (!open || previous >> 2 == tag >> 2);
    }
}
