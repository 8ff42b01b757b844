using Parallax.Language;

namespace Parallax;

/// <summary>What was loaded of one outlet, and what is odd about it.</summary>
public sealed record OutletLoad
{
    /// <summary>The outlet.</summary>
    public required string Outlet { get; init; }

    /// <summary>Number of articles.</summary>
    public int Articles { get; init; }

    /// <summary>Number of words in the bodies, by <see cref="Language.WordCounter"/>.</summary>
    public long Words { get; init; }

    /// <summary>Articles without a title.</summary>
    public int WithoutTitle { get; init; }

    /// <summary>Articles whose date is not known at all.</summary>
    public int WithoutDate { get; init; }

    /// <summary>Articles whose date was inferred from the text.</summary>
    public int DateInferred { get; init; }

    /// <summary>Articles that name no contributor.</summary>
    public int WithoutAuthor { get; init; }

    /// <summary>Bodies of fewer than 50 words: perhaps cut off.</summary>
    public int VeryShort { get; init; }

    /// <summary>Bodies of more than 10,000 words: perhaps several articles in one.</summary>
    public int VeryLong { get; init; }

    /// <summary>Articles in another language than English.</summary>
    public int NotEnglish { get; init; }

    /// <summary>Articles that are an agency's copy.</summary>
    public int WireCopies { get; init; }
}
