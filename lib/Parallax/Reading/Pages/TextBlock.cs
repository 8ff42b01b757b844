namespace Parallax.Reading.Pages;

/// <summary>A stretch of text that a browser shows as one paragraph.</summary>
/// <param name="Node">The block-level element that it is in.</param>
/// <param name="Text">Its text, runs of white space as one blank.</param>
/// <param name="LinkChars">How many of its characters are in links.</param>
/// <param name="Cues">The cues of the elements that it is in, joined.</param>
/// <param name="IsTableRow">Whether it is a row of a table of figures.</param>
internal sealed record TextBlock(PageNode Node, string Text, int LinkChars, Cue Cues, bool IsTableRow = false)
{
    public double LinkDensity => Text.Length == 0 ? 0 : (double)LinkChars / Text.Length;
}
