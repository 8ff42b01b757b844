namespace Parallax.Tests.Quotes;

/// <summary>A text and all that anybody says in it.</summary>
/// <param name="Kind">Which kind of fault it guards against.</param>
/// <param name="Report">Id of the public report that it is modelled on; null for one of our own.</param>
/// <param name="Text">The text.</param>
/// <param name="Quotes">What must be found.</param>
public sealed record QuoteCase(string Kind, string? Report, string Text, QuoteCaseRow[] Quotes);
