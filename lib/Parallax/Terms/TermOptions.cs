namespace Parallax.Terms;

/// <summary>What counts as a term.</summary>
public sealed record TermOptions
{
    private const int LongestTerm = 3;

    /// <summary>Normal forms of one to three words, function words and numbers included.</summary>
    public static TermOptions Default { get; } = new();

    /// <summary>The form under which words are counted together.</summary>
    public TermForm Form { get; init; } = TermForm.Norm;

    /// <summary>Whether case is kept; <see cref="TermForm.Printed"/> and <see cref="TermForm.Norm"/> only.</summary>
    public bool KeepCase { get; init; }

    /// <summary>
    /// Whether British and American spellings are joined; <see cref="TermForm.Norm"/> and <see cref="TermForm.Stem"/>
    /// only.
    /// </summary>
    public bool JoinSpellings { get; init; } = true;

    /// <summary>Whether numbers are terms.</summary>
    public bool Numbers { get; init; } = true;

    /// <summary>Whether web and e-mail addresses are terms.</summary>
    public bool Addresses { get; init; }

    /// <summary>Words left out, in normal form; a phrase neither begins nor ends with one. Null keeps all.</summary>
    public IReadOnlySet<string>? StopWords { get; init; }

    /// <summary>Phrases that count as one word wherever they are, such as "climate change"; null for none.</summary>
    public IReadOnlyList<string>? Phrases { get; init; }

    /// <summary>Number of words in the longest term, 1 to 3.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not 1, 2 or 3.</exception>
    public int MaxLength { get; init => field = CheckedLength(value); } = LongestTerm;

    /// <summary>How often an article must have a phrase of two or three words for it to be counted.</summary>
    public int MinPhraseCount { get; init; } = 2;

    private static int CheckedLength(int length)
    {
        if (length is >= 1 and <= LongestTerm) return length;
        throw new ArgumentOutOfRangeException(
            nameof(MaxLength),
            length,
            $"Terms have 1 to {LongestTerm} words; found {nameof(MaxLength)} {length}.");
    }
}
