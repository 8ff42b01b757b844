namespace Parallax.TermStreams.Input;

/// <summary>Where the words of an article are counted.</summary>
/// <param name="Number">Its number within the worker, from 1.</param>
/// <param name="Group">Number of its group.</param>
/// <param name="Part">Its part, for the dispersion.</param>
internal readonly record struct ArticleKey(uint Number, int Group, int Part);
