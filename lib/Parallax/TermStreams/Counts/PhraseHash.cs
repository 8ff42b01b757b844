using System.Numerics;
using System.Runtime.CompilerServices;

namespace Parallax.TermStreams.Counts;

/// <summary>The hash of a phrase's key.</summary>
internal static class PhraseHash
{
    /// <summary>
    /// A key's hash: the lowest bits name the division, the others the place where the search begins there.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(ulong key)
    {
        var hash = key * 0x9E3779B97F4A7C15;
        return (uint)(BitOperations.RotateLeft(hash, 29) ^ (hash >> 7));
    }
}
