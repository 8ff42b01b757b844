namespace Parallax;

/// <summary>What happened to something that was read.</summary>
public enum LoadIssueKind
{
    /// <summary>It was left out.</summary>
    Skipped,

    /// <summary>It was loaded, but something about it should be known.</summary>
    Warning,
}
