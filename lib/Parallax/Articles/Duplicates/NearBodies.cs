using System.Collections;
using System.Runtime.InteropServices;
using Parallax.Numerics;
using Parallax.Scratch;

namespace Parallax.Articles.Duplicates;

/// <summary>Finds bodies most of whose words are the same.</summary>
/// <remarks>
/// Signatures (<see cref="MinHash"/>) are cut into 32 bands of four values, which are sorted; bodies that agree in a
/// band are compared (locality-sensitive hashing; Leskovec, Rajaraman and Ullman 2014, chapter 3). Bodies that resemble
/// each other by half are found with a probability of 0.87, by 0.7 of 0.9998.
/// </remarks>
internal sealed class NearBodies(string folder, int bytesInMemory)
{
    private const int Bands = 32, Rows = MinHash.Size / Bands, MaxRepresentatives = 8;
    private const int SignatureBytes = MinHash.Size * sizeof(uint);
    private const double MinResemblance = 0.5;

    private readonly ExternalSort<NumberedKey> _bands = new(folder, bytesInMemory);
    private readonly Spool _signatures = new(folder, bytesInMemory);

    // By place of a signature the number of its body.
    private readonly List<int> _bodies = [];
    private int _count;

    /// <summary>Adds the next body's signature; null where it is not to be compared.</summary>
    public void Add(uint[]? signature)
    {
        var body = _count++;
        if (signature is null) return;
        for (var band = 0; band < Bands; band++) _bands.Add(Key(signature, band, _bodies.Count));
        _signatures.Append(MemoryMarshal.AsBytes(signature.AsSpan()));
        _bodies.Add(body);
    }

    /// <summary>Joins those that are alike, copies aside.</summary>
    public void Join(DisjointSets sets, BitArray copies)
    {
        var bucket = new List<int>();
        var representatives = new Representatives(this, sets);
        var last = default(NumberedKey);
        foreach (var entry in _bands.Sorted())
        {
            if (!entry.HasKeyOf(last)) representatives.Join(bucket);
            if (!copies[_bodies[entry.Number]]) bucket.Add(entry.Number);
            last = entry;
        }

        representatives.Join(bucket);
    }

    private void Read(int place, uint[] signature) =>
        _signatures.Read((long)place * SignatureBytes, MemoryMarshal.AsBytes(signature.AsSpan()));

    // The band's place counts: equal values elsewhere tell nothing.
    private static NumberedKey Key(uint[] signature, int band, int place)
    {
        var values = signature.AsSpan(band * Rows, Rows);
        var low = SplitMix.Mix((ulong)values[0] << 32 | values[1]) + (ulong)band;
        var high = SplitMix.Mix(low) ^ ((ulong)values[2] << 32 | values[3]);
        return NumberedKey.Of(SplitMix.Mix(high), low, place);
    }

    /// <summary>The first bodies of a band that are not alike: the others are compared with these.</summary>
    private sealed class Representatives(NearBodies bodies, DisjointSets sets)
    {
        private readonly (int Body, uint[] Signature)[] _all =
            [.. Enumerable.Range(0, MaxRepresentatives).Select(_ => (0, new uint[MinHash.Size]))];

        private uint[] _signature = new uint[MinHash.Size];
        private int _count;

        /// <summary>Joins what is alike of the bodies that agree in a band, and lets the list go.</summary>
        public void Join(List<int> places)
        {
            if (places.Count > 1) JoinAll(places);
            places.Clear();
        }

        private void JoinAll(List<int> places)
        {
            _count = 0;
            foreach (var place in places) Join(place, bodies._bodies[place]);
        }

        private void Join(int place, int body)
        {
            var isRead = false;
            for (var i = 0; i < _count; i++)
            {
                if (sets.AreJoined(_all[i].Body, body)) return;
                if (!isRead) bodies.Read(place, _signature);
                isRead = true;
                var resemblance = MinHash.Resemblance(_all[i].Signature, _signature);
                if (resemblance < MinResemblance) continue;
                sets.Join(_all[i].Body, body, resemblance);
                return;
            }

            if (_count == MaxRepresentatives) return;
            if (!isRead) bodies.Read(place, _signature);
            (_all[_count], _signature) = ((body, _signature), _all[_count].Signature);
            _count++;
        }
    }
}
