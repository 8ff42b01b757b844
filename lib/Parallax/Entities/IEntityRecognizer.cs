namespace Parallax.Entities;

/// <summary>The stage that finds who is mentioned: a pure function from a document to its entities.</summary>
public interface IEntityRecognizer
{
    /// <summary>Name and version, kept in every record.</summary>
    string Version { get; }

    /// <summary>
    /// Finds the entities of a document, numbered by first mention; their voices are filled in later.
    /// </summary>
    IReadOnlyList<Entity> Recognize(Document document);
}
