namespace Parallax.Tests.Classification;

/// <summary>A sentence with its topic and the article that it is from.</summary>
internal sealed record CodedSentence(string? Text, string? Label, string? Article);
