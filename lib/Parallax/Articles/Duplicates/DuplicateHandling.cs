namespace Parallax.Articles.Duplicates;

/// <summary>What is done about articles with the same body.</summary>
public enum DuplicateHandling
{
    /// <summary>All are handed out; the report lists the groups.</summary>
    Report,

    /// <summary>Of articles with the same words the first is handed out, the others are reported as skipped.</summary>
    DropExact,

    /// <summary>They are not looked for.</summary>
    Ignore,
}
