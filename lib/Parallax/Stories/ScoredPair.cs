using Parallax.Stories.Profiles;

namespace Parallax.Stories;

/// <summary>Two sentences with the cosine of their weighted keys.</summary>
internal readonly record struct ScoredPair(AlignmentProfile A, AlignmentProfile B, double Score)
{
    /// <summary>The keys of both, in ordinal order.</summary>
    public IEnumerable<string> SharedKeys => A.SortedKeys.Where(B.Keys.Contains);
}
