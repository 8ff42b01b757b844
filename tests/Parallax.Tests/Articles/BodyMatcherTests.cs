using System.Collections;
using Parallax.Articles.Duplicates;
using Parallax.Numerics;

namespace Parallax.Tests.Articles;

/// <summary>The search that sorts, on disk and in memory, beside one that looks at all pairs.</summary>
public class BodyMatcherTests
{
    private const int Bodies = 400;
    private const int ShinglesOfBody = 100;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Pairs_OnDisk_AreThoseOfAllPairs(ulong seed)
    {
        var samples = Samples(seed);
        var sets = new DisjointSets(Bodies);
        for (var body = 0; body + 7 < Bodies; body += 40) sets.Join(body, body + 7, 1);
        var copies = new BitArray(Bodies);
        for (var body = 5; body < Bodies; body += 50) copies[body] = true;
        var (onDisk, inMemory) = (new PartialCopies(Path.GetTempPath(), 4096), new PartialCopies(Path.GetTempPath(), 1 << 24));
        foreach (var sample in samples)
        {
            onDisk.Add(sample);
            inMemory.Add(sample);
        }

        var expected = AllPairs(samples, sets, copies);
        Assert.InRange(expected.Count, 20, 1000);
        Assert.Equal(expected, Rows(onDisk.Pairs(sets, copies)));
        Assert.Equal(expected, Rows(inMemory.Pairs(sets, copies)));
    }

    [Fact]
    public void Join_OnDisk_IsAsInMemory()
    {
        var random = new SplitMix(5);
        var (onDisk, inMemory) = (new NearBodies(Path.GetTempPath(), 4096), new NearBodies(Path.GetTempPath(), 1 << 24));
        for (var body = 0; body < Bodies; body++)
        {
            var signature = body % 9 == 4 ? null : Signature(random, of: body / 4, changed: body % 4 * 20);
            onDisk.Add(signature);
            inMemory.Add(signature);
        }

        var (first, second) = (new DisjointSets(Bodies), new DisjointSets(Bodies));
        onDisk.Join(first, new BitArray(Bodies));
        inMemory.Join(second, new BitArray(Bodies));
        Assert.InRange(first.Groups().Count(), Bodies / 5, Bodies / 4);
        Assert.All(first.Groups(), group => Assert.Single(group.Members.Select(m => m / 4).Distinct()));
        Assert.Equal(
            first.Groups().Select(g => (string.Join(' ', g.Members), g.Similarity)),
            second.Groups().Select(g => (string.Join(' ', g.Members), g.Similarity)));
    }

    [Fact]
    public void Find_CopiesOfOneBodyAndOfItsEditedForm_AreNear()
    {
        var matcher = new BodyMatcher(Path.GetTempPath());
        var random = new SplitMix(9);
        var (first, edited) = (Signature(random, of: 1, changed: 0), Signature(random, of: 1, changed: 10));
        matcher.Add(new BodySignature((UInt128)1 << 64, first, []));
        matcher.Add(new BodySignature((UInt128)1 << 64, first, []));
        matcher.Add(new BodySignature((UInt128)2 << 64, edited, []));
        matcher.Add(new BodySignature((UInt128)3 << 64, null, []));
        matcher.Add(new BodySignature((UInt128)3 << 64, null, []));
        var groups = matcher.Find();
        Assert.Equal([DuplicateKind.Near, DuplicateKind.Exact], groups.Select(g => g.Kind));
        Assert.Equal([[0, 1, 2], [3, 4]], groups.Select(g => g.Members));
    }

    // Values of text number "of", some of them others.
    private static uint[] Signature(SplitMix random, int of, int changed)
    {
        var own = new SplitMix((ulong)of + 1000);
        var signature = Enumerable.Range(0, MinHash.Size).Select(_ => (uint)own.Next()).ToArray();
        for (var i = 0; i < changed; i++) signature[random.Below(signature.Length)] = (uint)random.Next();
        return signature;
    }

    // Every fourth has shingles of its own and of common phrases; the others are parts of it, more or less.
    private static uint[][] Samples(ulong seed)
    {
        var random = new SplitMix(seed);
        var phrases = Enumerable.Range(0, 30).Select(_ => (uint)random.Next()).ToArray();
        var samples = new uint[Bodies][];
        for (var body = 0; body < Bodies; body++)
        {
            var whole = body % 4 == 0
                ? Enumerable.Range(0, ShinglesOfBody).Select(_ => (uint)random.Next()).Concat(phrases.Take(random.Below(30)))
                : samples[body - body % 4].Where(_ => random.Below(10) < 6).Concat(Enumerable.Range(0, random.Below(20)).Select(_ => (uint)random.Next()));
            samples[body] = [.. whole.Distinct().Order()];
        }

        samples[17] = [];
        samples[18] = [samples[16][0], samples[16][1], samples[16][2]];
        return samples;
    }

    private static List<(int, int, double)> AllPairs(uint[][] samples, DisjointSets sets, BitArray copies)
    {
        var bodies = samples.Index().SelectMany(s => copies[s.Index] ? [] : s.Item).CountBy(s => s).ToDictionary();
        var pairs = new List<(int, int, double)>();
        for (var first = 0; first < Bodies; first++)
        {
            for (var second = first + 1; second < Bodies; second++)
            {
                if (copies[first] || copies[second] || sets.AreJoined(first, second)) continue;
                var (part, whole) = samples[first].Length < samples[second].Length ? (first, second) : (second, first);
                var common = samples[part].Intersect(samples[whole]).Count(shingle => bodies[shingle] <= 64);
                var share = (double)common / samples[part].Length;
                if (common >= 4 && share >= .8 && samples[whole].Length >= 1.25 * samples[part].Length) pairs.Add((first, second, share));
            }
        }

        return pairs;
    }

    private static List<(int, int, double)> Rows(IReadOnlyList<BodyGroup> pairs) =>
        [.. pairs.Select(p => (p.Members[0], p.Members[1], p.Similarity))];
}
