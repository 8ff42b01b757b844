namespace Parallax.Findings.Speakers;

/// <summary>The sex of a person as a text tells it.</summary>
public enum PersonSex
{
    /// <summary>The text does not tell.</summary>
    Unknown,

    /// <summary>A woman.</summary>
    Woman,

    /// <summary>A man.</summary>
    Man,
}
