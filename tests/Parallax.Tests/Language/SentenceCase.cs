namespace Parallax.Tests.Language;

/// <summary>A text and the sentences it must be cut into.</summary>
/// <param name="Report">Id of the public report that it is modelled on; null for one of our own.</param>
/// <param name="Text">The text; null for the sentences with a blank between them.</param>
/// <param name="Sentences">The sentences.</param>
/// <param name="Skip">Why it is not reached yet; null where it is.</param>
public sealed record SentenceCase(string? Report, string? Text, string[] Sentences, string? Skip);
