namespace Parallax;

/// <summary>Who is speaking in a stretch of text.</summary>
public enum Voice
{
    /// <summary>The outlet itself.</summary>
    Own,

    /// <summary>Somebody else, in the outlet's words (reported speech).</summary>
    Reported,

    /// <summary>Somebody else, in quotation marks.</summary>
    Quoted,
}
