namespace Parallax.Classification.Coding;

/// <summary>A text coded by hand.</summary>
/// <param name="Row">Its position in the table.</param>
/// <param name="Text">The text.</param>
/// <param name="Label">Its class.</param>
/// <param name="Group">What it belongs to.</param>
internal sealed record CodedRow(int Row, string Text, string Label, string Group)
{
    /// <summary>What the label is about; null for the whole text.</summary>
    public string? Target { get; init; }

    /// <summary>Where in the text that is, in UTF-16 code units; null for its first occurrence.</summary>
    public int? TargetStart { get; init; }
}
