using System.Runtime.CompilerServices;

namespace Parallax.TermStreams.Chunks;

/// <summary>Numbers in memory that does not move and begins where a line of the processor's cache does.</summary>
internal readonly unsafe struct CachePage
{
    private const int Line = 64;

    // Kept so that the memory stays.
    private readonly uint[] _memory;
    private readonly uint* _start;

    /// <summary>So many zeros.</summary>
    public CachePage(int length)
    {
        _memory = GC.AllocateArray<uint>(length + Line / sizeof(uint), pinned: true);
        var address = (nuint)Unsafe.AsPointer(ref _memory[0]);
        _start = (uint*)((address + Line - 1) / Line * Line);
    }

    /// <summary>A number; not checked.</summary>
    public ref uint this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref _start[index];
    }

    /// <summary>
    /// The distance between records of so many numbers of which none crosses a line that fits into one.
    /// </summary>
    public static int Stride(int numbers) => numbers switch
    {
        <= 8 => 8,
        <= Line / sizeof(uint) => Line / sizeof(uint),
        _ => numbers,
    };

    /// <summary>A stretch of numbers.</summary>
    public Span<uint> Span(int start, int length)
    {
        var offset = (int)(_start - (uint*)Unsafe.AsPointer(ref _memory[0]));
        return _memory.AsSpan(offset + start, length);
    }
}
