namespace Parallax.Entities.Names;

/// <summary>A name found in a document: a range of its tokens.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="End">Index after the last token.</param>
/// <param name="Type">What it names.</param>
/// <param name="Rule">The rule or model that found it.</param>
/// <param name="Confidence">How sure that is, 0…1.</param>
internal readonly record struct NameSpan(int First, int End, EntityType Type, string Rule, double Confidence)
{
    /// <summary>The rule for what a user gave.</summary>
    public const string Alias = "alias";

    /// <summary>Number of tokens.</summary>
    public int Length => End - First;
}
