namespace Parallax.TermStreams.Chunks;

/// <summary>Finds the words of a run of text between blanks.</summary>
internal interface IChunkTokenizer
{
    /// <summary>Whether anything can stand between two words of a phrase.</summary>
    bool PhrasesCrossMarks { get; }

    /// <summary>Appends the words of a chunk and returns what it does to the phrases around it.</summary>
    ChunkFlags Tokenize(ReadOnlySpan<byte> chunk, ChunkContext context, List<ChunkToken> words);
}
