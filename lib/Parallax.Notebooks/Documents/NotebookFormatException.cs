namespace Parallax.Notebooks.Documents;

/// <summary>A file that is not a notebook this engine can read.</summary>
/// <param name="message">What was found, what was expected and what to do.</param>
/// <param name="inner">What the JSON reader said, if it was the one that failed.</param>
public sealed class NotebookFormatException(string message, Exception? inner = null) : Exception(message, inner);
