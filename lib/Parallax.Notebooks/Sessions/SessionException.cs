namespace Parallax.Notebooks.Sessions;

/// <summary>A session that cannot be started or has ended.</summary>
/// <param name="message">What happened and what to do.</param>
/// <param name="inner">The cause, where there is one.</param>
public sealed class SessionException(string message, Exception? inner = null) : Exception(message, inner);
