using System.Collections;
using Parallax.Scratch;

namespace Parallax.Articles.Duplicates;

/// <summary>The shingles that several bodies have, and not too many, each with a number.</summary>
/// <param name="shingles">Pairs of a shingle and a body that has it.</param>
/// <param name="copies">The bodies that do not count.</param>
internal sealed class ShingleGroups(ExternalSort<ulong> shingles, BitArray copies)
{
    // A shingle of more bodies than this is a phrase of the trade or of the page, and tells nothing.
    private const int MostBodies = 64;

    /// <summary>The groups by their numbers, from 0 on, with their bodies in a list that is used again.</summary>
    public IEnumerable<(uint Number, List<int> Bodies)> All()
    {
        var (number, bodies, last) = (0u, new List<int>(), 0u);
        foreach (var pair in shingles.Sorted())
        {
            var (shingle, body) = NumberPair.Split(pair);
            if (shingle != last)
            {
                if (IsShared(bodies)) yield return (number++, bodies);
                bodies.Clear();
            }

            last = shingle;
            if (!copies[(int)body]) bodies.Add((int)body);
        }

        if (IsShared(bodies)) yield return (number, bodies);
    }

    /// <summary>
    /// By body the numbers of its groups, those of the fewest bodies first, in a list that is used again.
    /// </summary>
    /// <param name="sort">Puts them in order.</param>
    public IEnumerable<(int Body, List<uint> RarestFirst)> ByBody(ExternalSort<NumberedKey> sort)
    {
        foreach (var (number, bodies) in All())
            foreach (var body in bodies)
                sort.Add(new NumberedKey(NumberPair.Of((uint)body, (uint)bodies.Count), number, 0));
        var (last, groups) = (-1, new List<uint>());
        foreach (var entry in sort.Sorted())
        {
            var body = (int)NumberPair.Split(entry.High).First;
            if (body != last)
            {
                if (groups.Count > 0) yield return (last, groups);
                groups.Clear();
            }

            last = body;
            groups.Add(entry.Low);
        }

        if (groups.Count > 0) yield return (last, groups);
    }

    private static bool IsShared(List<int> bodies) => bodies.Count is > 1 and <= MostBodies;
}
