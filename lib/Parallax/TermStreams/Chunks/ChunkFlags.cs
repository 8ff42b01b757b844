namespace Parallax.TermStreams.Chunks;

/// <summary>What a chunk of text does to the phrases around it.</summary>
[Flags]
internal enum ChunkFlags
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A mark after its last word ends a phrase.</summary>
    BreaksAfter = 1,

    /// <summary>Ends with an abbreviation that can end a sentence.</summary>
    EndsAbbreviated = 2,

    /// <summary>Begins as sentences do after an abbreviation.</summary>
    Starts = 4,

    /// <summary>Ends as a line does that is not wrapped.</summary>
    EndsLine = 8,
}
