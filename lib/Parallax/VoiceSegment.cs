namespace Parallax;

/// <summary>A stretch of a sentence in one voice.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Voice">Who speaks.</param>
/// <param name="Words">Number of words, by <see cref="Language.WordCounter"/>.</param>
/// <param name="Tone">The tone of this stretch alone.</param>
public sealed record VoiceSegment(TextSpan Span, Voice Voice, int Words, ToneScore Tone);
