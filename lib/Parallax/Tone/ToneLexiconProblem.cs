namespace Parallax.Tone;

/// <summary>A line of a lexicon file that was left out, or that replaces an earlier one.</summary>
/// <param name="Line">Number of the line, from 1.</param>
/// <param name="Found">What stands there.</param>
/// <param name="Expected">What was expected.</param>
public sealed record ToneLexiconProblem(int Line, string Found, string Expected)
{
    /// <summary>The problem as a sentence.</summary>
    public override string ToString() => $"line {Line}: found '{Found}', expected {Expected}";
}
