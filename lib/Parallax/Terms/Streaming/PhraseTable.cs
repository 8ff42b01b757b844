using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Parallax.Terms.Streaming;

/// <summary>Numbers phrases by a key of 64 bits: two words, or a phrase and a word.</summary>
internal sealed unsafe class PhraseTable
{
    private const int Ahead = 12;

    private readonly List<ulong> _keys = [];
    private Slot[] _slots = GC.AllocateArray<Slot>(1 << 12, pinned: true);

    private struct Slot
    {
        // One more than the key, so that 0 is an empty slot.
        public ulong Key;
        public int Number;
    }

    /// <summary>Number of phrases.</summary>
    public int Count => _keys.Count;

    /// <summary>The key of two words, or of a phrase and the word after it.</summary>
    public static ulong Key(int first, int last) => (ulong)(uint)first << 32 | (uint)last;

    /// <summary>The two parts of a phrase's key.</summary>
    public (int First, int Last) Parts(int number) => ((int)(_keys[number] >> 32), (int)(uint)_keys[number]);

    /// <summary>The numbers of phrases by key; new ones are added.</summary>
    /// <remarks>Keys some places ahead are fetched into the cache, since a large table is seldom there.</remarks>
    public void Numbers(ReadOnlySpan<ulong> keys, Span<int> numbers)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            if (i + Ahead < keys.Length && Sse.IsSupported)
                Sse.Prefetch0(Unsafe.AsPointer(ref _slots[Home(keys[i + Ahead])]));
            numbers[i] = Number(keys[i]);
        }
    }

    /// <summary>The number of a phrase, which is added where it is new.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Number(ulong key)
    {
        var at = Home(key);
        while (true)
        {
            ref var slot = ref _slots[at];
            if (slot.Key == key + 1) return slot.Number;
            if (slot.Key == 0) return Add(key);
            at = (at + 1) & (_slots.Length - 1);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Home(ulong key)
    {
        var hash = key * 0x9E3779B97F4A7C15;
        return (int)(BitOperations.RotateLeft(hash, 29) ^ (hash >> 7)) & (_slots.Length - 1);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Add(ulong key)
    {
        if (_keys.Count * 10L >= _slots.Length * 6L) Grow();
        _keys.Add(key);
        Insert(key, _keys.Count - 1);
        return _keys.Count - 1;
    }

    private void Grow()
    {
        _slots = GC.AllocateArray<Slot>(_slots.Length * 2, pinned: true);
        for (var number = 0; number < _keys.Count; number++) Insert(_keys[number], number);
    }

    private void Insert(ulong key, int number)
    {
        var at = Home(key);
        while (_slots[at].Key != 0) at = (at + 1) & (_slots.Length - 1);
        _slots[at] = new Slot { Key = key + 1, Number = number };
    }
}
