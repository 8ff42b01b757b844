namespace Parallax.TermStreams;

/// <summary>A line of a stream that was skipped.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Reason">What is wrong with it.</param>
public sealed record BadLine(long Number, string Reason);
