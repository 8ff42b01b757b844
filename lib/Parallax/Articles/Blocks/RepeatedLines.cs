namespace Parallax.Articles.Blocks;

/// <summary>Sets aside the later copies of a line: titles and captions that a page prints more than once.</summary>
internal static class RepeatedLines
{
    private const int MinLetters = 16;

    /// <summary>Marks the copies; returns the blocks that have one.</summary>
    public static HashSet<Block> Apply(IReadOnlyList<Block> blocks, bool isPage)
    {
        Dictionary<string, Block> first = new(StringComparer.Ordinal);
        HashSet<Block> repeated = [];
        foreach (var block in blocks)
        {
            if (block.Role == BlockRole.Furniture || block.Key.Length < MinLetters) continue;
            if (first.TryAdd(block.Key, block)) continue;
            var original = first[block.Key];
            // A page prints captions and titles twice; its body may well have a line more than once, as in a list.
            if (isPage && block.IsOpen && original.IsOpen) continue;
            if (block.Role == BlockRole.Caption && original.IsOpen) original.Role = BlockRole.Caption;
            repeated.Add(original);
            block.Restore(FurnitureKind.Credit);
            block.SetAside(FurnitureKind.Repeat, "repeat");
        }
        return repeated;
    }
}
