namespace Parallax.Articles.Patterns;

/// <summary>What an instruction of a <see cref="PatternProgram"/> does.</summary>
internal enum PatternStep : byte
{
    /// <summary>Takes a character of its set.</summary>
    Take,

    /// <summary>Goes on at either of two instructions, preferring the first.</summary>
    Split,

    /// <summary>Goes on at another instruction.</summary>
    Jump,

    /// <summary>Keeps the place.</summary>
    Save,

    /// <summary>Goes on at the beginning of the text only.</summary>
    Start,

    /// <summary>Goes on at the end of the text only.</summary>
    End,

    /// <summary>Goes on at the beginning or end of a word only.</summary>
    WordEdge,

    /// <summary>Has found a match.</summary>
    Accept,
}
