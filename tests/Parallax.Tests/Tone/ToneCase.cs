namespace Parallax.Tests.Tone;

/// <summary>A sentence and the sign of its tone.</summary>
/// <param name="Kind">Which kind of fault it guards against.</param>
/// <param name="Report">Id of the public report that it is modelled on; null for one of our own.</param>
/// <param name="Sign">"+", "-" or "0".</param>
/// <param name="Text">The sentence.</param>
public sealed record ToneCase(string Kind, string? Report, string Sign, string Text);
