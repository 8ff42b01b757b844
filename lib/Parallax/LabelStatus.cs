namespace Parallax;

/// <summary>Whether a text says that a label fits.</summary>
/// <remarks>Only what is stated is counted; the others are kept so that nothing that was read is lost.</remarks>
public enum LabelStatus
{
    /// <summary>The text says so: "Lund is a spy".</summary>
    Stated,

    /// <summary>The text says that it is not so: "Lund was never a spy".</summary>
    Denied,

    /// <summary>The text asks: "Is Lund a spy?"</summary>
    Asked,

    /// <summary>The text says that others say so: "the alleged spy".</summary>
    Alleged,

    /// <summary>The text says what would be: "if Lund was a spy", "would be a spy".</summary>
    Conditional,
}
