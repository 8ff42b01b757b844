namespace Parallax.TermStreams.Input;

/// <summary>Hands out a stream in blocks of whole lines; several threads may take blocks in turn.</summary>
internal sealed class LineBlocks(Stream stream)
{
    private const int Size = 1 << 18;

    private readonly Lock _gate = new();
    private byte[] _tail = [];
    private long _line = 1;
    private bool _ended;

    /// <summary>A block of whole lines.</summary>
    public sealed class Block
    {
        /// <summary>The bytes; those beyond <see cref="Length"/> mean nothing.</summary>
        public byte[] Bytes { get; set; } = new byte[Size];

        /// <summary>Number of bytes.</summary>
        public int Length { get; set; }

        /// <summary>Number of the first line, from 1.</summary>
        public long FirstLine { get; set; }

        /// <summary>Makes room for as many bytes again.</summary>
        public void Widen()
        {
            var larger = new byte[checked(Bytes.Length * 2)];
            Bytes.CopyTo(larger, 0);
            Bytes = larger;
        }
    }

    /// <summary>Fills a block with the next lines; false at the end.</summary>
    public bool Next(Block block)
    {
        lock (_gate)
        {
            if (_ended && _tail.Length == 0) return false;
            if (block.Bytes.Length < _tail.Length) block.Bytes = new byte[_tail.Length + Size];
            _tail.CopyTo(block.Bytes, 0);
            var length = Fill(block, _tail.Length);
            var end = _ended ? length : block.Bytes.AsSpan(0, length).LastIndexOf((byte)'\n') + 1;
            _tail = block.Bytes.AsSpan(end, length - end).ToArray();
            (block.Length, block.FirstLine) = (end, _line);
            _line += block.Bytes.AsSpan(0, end).Count((byte)'\n');
            return end > 0;
        }
    }

    // Reads until the block is full, and beyond where it holds no whole line yet.
    private int Fill(Block block, int length)
    {
        while (!_ended)
        {
            if (length == block.Bytes.Length)
            {
                if (block.Bytes.Contains((byte)'\n')) return length;
                block.Widen();
            }

            var read = stream.Read(block.Bytes, length, block.Bytes.Length - length);
            _ended = read == 0;
            length += read;
        }

        return length;
    }
}
