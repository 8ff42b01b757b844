namespace Parallax.Terms;

/// <summary>One word of the running text, as terms are made of it.</summary>
/// <param name="Form">Number of the form it is counted under.</param>
/// <param name="Inner">Number of the form it has inside a phrase, where a clitic that follows it is shown.</param>
/// <param name="Section">Its section.</param>
/// <param name="Voice">Who says it.</param>
internal readonly record struct TermWord(int Form, int Inner, SectionKind Section, Voice Voice)
{
    /// <summary>Whether it can follow the word before it in a phrase.</summary>
    public bool Continues { get; init; }

    /// <summary>Whether it is to be left out.</summary>
    public bool IsStopWord { get; init; }
}
