namespace Parallax;

/// <summary>What a contributor did.</summary>
public enum ContributorRole
{
    /// <summary>Named as the article's author: byline or biography.</summary>
    Author,

    /// <summary>"Reporting by".</summary>
    Reporting,

    /// <summary>"Additional reporting by".</summary>
    AdditionalReporting,

    /// <summary>"Writing by".</summary>
    Writing,

    /// <summary>"Editing by".</summary>
    Editing,

    /// <summary>"Translated by".</summary>
    Translation,

    /// <summary>Took the pictures.</summary>
    Photography,
}
