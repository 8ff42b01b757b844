namespace Parallax.Records.Correcting;

/// <summary>What a correction made of an analysis, or why it could not be applied.</summary>
/// <param name="Changed">The corrected analysis; null where the correction fits nothing.</param>
/// <param name="Problem">Why it fits nothing; null where it was applied.</param>
internal readonly record struct Correction(ArticleAnalysis? Changed, string? Problem)
{
    /// <summary>The analysis as corrected.</summary>
    public static implicit operator Correction(ArticleAnalysis changed) => new(changed, null);

    /// <summary>One that was not applied.</summary>
    public static Correction Fails(string problem) => new(null, problem);
}
