namespace Parallax.Numerics;

/// <summary>
/// Signatures whose share of equal values estimates the resemblance (Jaccard index) of two texts' word shingles.
/// </summary>
/// <remarks>
/// A. Broder, "On the resemblance and containment of documents" (1997). Word order counts; case and punctuation do not.
/// </remarks>
internal static class MinHash
{
    /// <summary>Number of values in a signature: the estimate's standard error is at most 0.045.</summary>
    public const int Size = 128;

    /// <summary>Number of words in a shingle.</summary>
    public const int Shingle = 4;

    // FNV-1a's.
    private const ulong WordPrime = 0x100000001B3;

    private static readonly ulong[] Multipliers = Numbers(0x9E3779B97F4A7C15);
    private static readonly ulong[] Offsets = Numbers(0xD1B54A32D192ED03);

    /// <summary>The signature of a text; null where it has too few words for a shingle.</summary>
    public static uint[]? Signature(IEnumerable<ReadOnlyMemory<char>> paragraphs, out int words)
    {
        var hashes = Words(paragraphs);
        words = hashes.Count;
        if (words < Shingle) return null;
        var signature = new uint[Size];
        Array.Fill(signature, uint.MaxValue);
        for (var i = 0; i + Shingle <= hashes.Count; i++) Lower(signature, ShingleAt(hashes, i));
        return signature;
    }

    private static void Lower(uint[] signature, ulong shingle)
    {
        for (var k = 0; k < signature.Length; k++)
        {
            var value = (uint)((shingle * Multipliers[k] + Offsets[k]) >> 32);
            if (value < signature[k]) signature[k] = value;
        }
    }

    private static ulong ShingleAt(List<ulong> words, int first)
    {
        var shingle = 0UL;
        for (var i = first; i < first + Shingle; i++) shingle = SplitMix.Mix(shingle * 31 + words[i]);
        return shingle;
    }

    /// <summary>
    /// A sample of a text's shingles, the same ones of every text: one in <paramref name="rate"/>, ascending.
    /// </summary>
    public static uint[] Sample(IEnumerable<ReadOnlyMemory<char>> paragraphs, uint rate)
    {
        var hashes = Words(paragraphs);
        var kept = new uint[hashes.Count];
        var count = 0;
        for (var i = 0; i + Shingle <= hashes.Count; i++)
        {
            var shingle = ShingleAt(hashes, i);
            if ((uint)(shingle >> 32) % rate == 0) kept[count++] = (uint)shingle;
        }

        return Distinct(kept.AsSpan(0, count));
    }

    // By hand: a set of numbers would be compiled at every start of the command.
    private static uint[] Distinct(Span<uint> values)
    {
        values.Sort();
        var count = 0;
        for (var i = 0; i < values.Length; i++)
        {
            if (i == 0 || values[i] != values[i - 1]) values[count++] = values[i];
        }

        return values[..count].ToArray();
    }

    /// <summary>The share of equal values.</summary>
    public static double Resemblance(ReadOnlySpan<uint> a, ReadOnlySpan<uint> b)
    {
        var equal = 0;
        for (var i = 0; i < Size; i++)
        {
            if (a[i] == b[i]) equal++;
        }

        return (double)equal / Size;
    }

    /// <summary>One number for a whole text: equal for equal sequences of words.</summary>
    public static UInt128 Digest(IEnumerable<ReadOnlyMemory<char>> paragraphs)
    {
        ulong low = 17, high = 43;
        foreach (var word in Words(paragraphs))
        {
            low = SplitMix.Mix(low * 31 + word);
            high = SplitMix.Mix(high * 131 ^ word);
        }

        return new UInt128(high, low);
    }

    private static List<ulong> Words(IEnumerable<ReadOnlyMemory<char>> paragraphs)
    {
        List<ulong> words = [];
        foreach (var paragraph in paragraphs) AddWords(words, paragraph.Span);
        return words;
    }

    private static void AddWords(List<ulong> words, ReadOnlySpan<char> paragraph)
    {
        var word = 0UL;
        foreach (var c in paragraph)
        {
            if (char.IsLetterOrDigit(c)) word = (word ^ char.ToLowerInvariant(c)) * WordPrime + 1;
            else if (c is not ('\'' or '’' or '-')) End(words, ref word);
        }

        End(words, ref word);
    }

    private static void End(List<ulong> words, ref ulong word)
    {
        if (word != 0) words.Add(SplitMix.Mix(word));
        word = 0;
    }

    private static ulong[] Numbers(ulong seed)
    {
        var numbers = new ulong[Size];
        for (var i = 0; i < Size; i++) numbers[i] = SplitMix.Mix(seed += 0x9E3779B97F4A7C15) | 1;
        return numbers;
    }
}
