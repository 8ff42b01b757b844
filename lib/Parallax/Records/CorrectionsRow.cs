namespace Parallax.Records;

/// <summary>One thing that a reader corrected by hand.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Row">Where: a span "120-134", or "quote:3", "sentence:7" by number.</param>
/// <param name="Field">What: speaker, link, label, voice or tone.</param>
/// <param name="Value">The right value; empty for an unknown speaker, or a label that is none.</param>
/// <param name="Line">Its line in the file.</param>
public sealed record CorrectionsRow(string Article, string Row, string Field, string Value, int Line);
