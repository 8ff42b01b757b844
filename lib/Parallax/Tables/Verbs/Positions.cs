namespace Parallax.Tables.Verbs;

/// <summary>Positions of rows.</summary>
internal static class Positions
{
    /// <summary>From 0 on.</summary>
    public static int[] First(int count)
    {
        var rows = new int[count];
        for (var row = 0; row < count; row++) rows[row] = row;
        return rows;
    }
}
