using System.Collections;
using Parallax.Numerics;
using Parallax.Scratch;

namespace Parallax.Articles.Duplicates;

/// <summary>
/// Finds bodies that are the same, nearly the same, or part of one another, among any number of them.
/// </summary>
/// <remarks>
/// What they are compared by is sorted, in memory while it fits there and on disk beyond that, so that what is alike
/// stands together. Some hundred megabytes are held at the most, and some 30 bytes a body.
/// </remarks>
internal sealed class BodyMatcher
{
    private const int BytesInMemory = 1 << 24;

    private readonly ExternalSort<NumberedKey> _digests;
    private readonly NearBodies _near;
    private readonly PartialCopies _partial;
    private int _count;

    /// <summary>No bodies yet.</summary>
    /// <param name="folder">A folder for what does not fit into memory.</param>
    public BodyMatcher(string folder)
    {
        _digests = new(folder, BytesInMemory);
        _near = new(folder, BytesInMemory);
        _partial = new(folder, BytesInMemory);
    }

    /// <summary>Adds a body, which has the next number from 0 on.</summary>
    /// <exception cref="IOException">There is no room on disk; the message says what to do.</exception>
    public void Add(BodySignature body)
    {
        if (body.Digest != 0)
            _digests.Add(NumberedKey.Of((ulong)(body.Digest >> 64), (ulong)body.Digest, _count));
        _near.Add(body.Signature);
        _partial.Add(body.Sample);
        _count++;
    }

    /// <summary>The groups found so far, by their first body; then the pairs of a part and its whole.</summary>
    /// <exception cref="IOException">There is no room on disk; the message says what to do.</exception>
    public IReadOnlyList<BodyGroup> Find()
    {
        var sets = new DisjointSets(_count);
        var copies = JoinCopies(sets);
        _near.Join(sets, copies);
        var parts = _partial.Pairs(sets, copies);
        return [.. sets.Groups().Select(set => Group(set, copies)), .. parts];
    }

    // All but the first of those with the same words; they are not compared any further.
    private BitArray JoinCopies(DisjointSets sets)
    {
        var copies = new BitArray(_count);
        NumberedKey? first = null;
        foreach (var digest in _digests.Sorted())
        {
            if (first is { } original && digest.HasKeyOf(original))
            {
                copies[digest.Number] = true;
                sets.Join(original.Number, digest.Number, 1);
            }
            else
            {
                first = digest;
            }
        }

        return copies;
    }

    private static BodyGroup Group((IReadOnlyList<int> Members, double Similarity) set, BitArray copies)
    {
        // Copies of one body have but one that is not a copy.
        var isExact = set.Members.Count(member => !copies[member]) == 1;
        return new(isExact ? DuplicateKind.Exact : DuplicateKind.Near, set.Members, set.Similarity);
    }
}
