using Parallax.Numerics;

namespace Parallax.Comparison.Voices;

/// <summary>How much of what one outlet quotes is said by one speaker, kind of source, country or camp.</summary>
/// <param name="Outlet">The outlet.</param>
/// <param name="Key">The speaker's name, the kind, the country or the camp; "unknown" where it cannot be told.</param>
/// <param name="Quotes">Number of quotes.</param>
/// <param name="Words">Number of their words.</param>
/// <param name="Articles">Number of the outlet's articles that quote it.</param>
/// <param name="AllWords">Number of words that the outlet quotes from anybody.</param>
public sealed record ShareOfVoiceRow(string Outlet, string Key, int Quotes, int Words, int Articles, int AllWords)
{
    /// <summary>Its share of the outlet's quoted words; null where the outlet quotes nobody.</summary>
    public double? Share => AllWords == 0 ? null : Rounding.Significant((double)Words / AllWords);

    /// <summary>Lower bound of the share's 95% interval; null with too few articles.</summary>
    public double? Low { get; init; }

    /// <summary>Upper bound of the share's 95% interval; null with too few articles.</summary>
    public double? High { get; init; }
}
