using System.Runtime.CompilerServices;

namespace Parallax.TermStreams.Counts;

/// <summary>The phrases of a table whose keys have the same lowest bits of their hash.</summary>
/// <remarks>
/// Looking up takes no lock: of a slot the key is written last, and a larger table takes the place of a full one when
/// it is complete. Who misses a key that is being added looks again under the lock.
/// </remarks>
internal sealed unsafe class PhraseDivision(int division, int divisions)
{
    // A share of the slots: beyond it a search looks at too many.
    private const double MostFilled = 0.6;

    private readonly Lock _gate = new();
    private readonly List<ulong> _keys = [];
    private volatile Slot[] _slots = Empty(1 << 8);

    private struct Slot
    {
        // One more than the key, so that 0 is an empty slot.
        public ulong Key;
        public int Number;

        public readonly void Deconstruct(out ulong key, out int number) => (key, number) = (Key, Number);
    }

    /// <summary>Number of phrases.</summary>
    public int Count => _keys.Count;

    /// <summary>The key of the phrase that was added after so many others.</summary>
    public ulong Key(int place) => _keys[place];

    /// <summary>Where the search for a key with this hash begins, in memory that does not move.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void* Home(uint hash)
    {
        var slots = _slots;
        return Unsafe.AsPointer(ref slots[hash & (uint)(slots.Length - 1)]);
    }

    /// <summary>The number of a phrase, which is added where it is new.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Number(ulong key, uint hash)
    {
        ref var slot = ref Find(_slots, key, hash);
        return Volatile.Read(ref slot.Key) == key + 1 ? slot.Number : Add(key, hash);
    }

    // The key's slot, or the empty one where it belongs.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref Slot Find(Slot[] slots, ulong key, uint hash)
    {
        while (true)
        {
            ref var slot = ref slots[hash++ & (uint)(slots.Length - 1)];
            var found = Volatile.Read(ref slot.Key);
            if (found == key + 1 || found == 0) return ref slot;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Add(ulong key, uint hash)
    {
        lock (_gate)
        {
            if (_keys.Count >= _slots.Length * MostFilled) Grow();
            ref var slot = ref Find(_slots, key, hash);
            if (slot.Key != 0) return slot.Number;
            var number = _keys.Count * divisions + division;
            _keys.Add(key);
            Fill(ref slot, key, number);
            return number;
        }
    }

    private void Grow()
    {
        var larger = Empty(_slots.Length * 2);
        foreach (var (key, number) in _slots)
        {
            if (key != 0) Insert(larger, key - 1, number);
        }

        _slots = larger;
    }

    private void Insert(Slot[] slots, ulong key, int number) =>
        Fill(ref Find(slots, key, PhraseHash.Of(key) / (uint)divisions), key, number);

    private static void Fill(ref Slot slot, ulong key, int number)
    {
        slot.Number = number;
        Volatile.Write(ref slot.Key, key + 1);
    }

    private static Slot[] Empty(int size) => GC.AllocateArray<Slot>(size, pinned: true);
}
