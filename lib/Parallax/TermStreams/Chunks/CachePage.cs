using System.Runtime.CompilerServices;

namespace Parallax.TermStreams.Chunks;

/// <summary>Numbers in memory that does not move and begins where a line of the processor's cache does.</summary>
internal sealed unsafe class CachePage
{
    private const int Line = 64;

    // Kept so that the memory stays.
    private readonly uint[] _memory;

    /// <summary>So many zeros.</summary>
    public CachePage(int length)
    {
        _memory = GC.AllocateArray<uint>(length + Line / sizeof(uint), pinned: true);
        var address = (nint)Unsafe.AsPointer(ref _memory[0]);
        Start = (address + Line - 1) / Line * Line;
    }

    /// <summary>The address of the first number.</summary>
    public nint Start { get; }

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
    public Span<uint> Span(int start, int length) => new((uint*)Start + start, length);
}
