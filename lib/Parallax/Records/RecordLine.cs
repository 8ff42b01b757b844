namespace Parallax.Records;

/// <summary>What the lines of saved records begin with.</summary>
internal static class RecordLine
{
    /// <summary>The name and version of the format of analyses.</summary>
    public const string AnalysisFormat = "parallax.analysis/1";

    /// <summary>Whether a line starts so, white space aside.</summary>
    public static bool StartsWith(ReadOnlySpan<byte> line, ReadOnlySpan<byte> prefix)
    {
        Span<byte> packed = stackalloc byte[prefix.Length];
        var length = 0;
        foreach (var b in line)
        {
            if (b is (byte)' ' or (byte)'\t' or 0xEF or 0xBB or 0xBF) continue;
            packed[length++] = b;
            if (length == packed.Length) return packed.SequenceEqual(prefix);
        }
        return false;
    }
}
