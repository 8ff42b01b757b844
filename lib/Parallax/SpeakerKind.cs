namespace Parallax;

/// <summary>What kind of source a quote has.</summary>
public enum SpeakerKind
{
    /// <summary>It cannot be told who speaks.</summary>
    Unknown,

    /// <summary>A person with a name.</summary>
    Person,

    /// <summary>A ministry, company, party, government or other body.</summary>
    Institution,

    /// <summary>A statement, report, law or other text.</summary>
    Document,

    /// <summary>People described but not named.</summary>
    Anonymous,

    /// <summary>Another news medium.</summary>
    Medium,
}
