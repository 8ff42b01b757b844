namespace Parallax.Quotes;

/// <summary>
/// The stage that finds whose words stand where: a pure function from document and entities to quotes.
/// </summary>
public interface IQuoteExtractor
{
    /// <summary>Name and version, kept in every record.</summary>
    string Version { get; }

    /// <summary>Finds the quotes of a document in its order; their tone is filled in later.</summary>
    IReadOnlyList<Quote> Extract(Document document, IReadOnlyList<Entity> entities);
}
