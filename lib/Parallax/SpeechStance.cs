namespace Parallax;

/// <summary>Whether something was said.</summary>
public enum SpeechStance
{
    /// <summary>It was said, written or thought.</summary>
    Said,

    /// <summary>The text says that it was not said: did not say that, nobody said that.</summary>
    Denied,

    /// <summary>An answer was withheld: declined to comment, has not said whether.</summary>
    Declined,
}
