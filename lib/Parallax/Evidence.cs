namespace Parallax;

/// <summary>Why a piece of an article's metadata has the value it has.</summary>
/// <param name="Field">The metadata field: outlet, title, authors, published, dateline, url, language.</param>
/// <param name="Value">The value that was chosen.</param>
/// <param name="Source">Where it comes from: "articles.csv", "folder", "json-ld", "biography", "dateline", "text"
/// ….</param>
/// <param name="Confidence">0…1; 1 for what the user gave.</param>
/// <param name="Span">Where in the text it was read, if it was.</param>
/// <param name="Note">What a reader should know, such as "may be later".</param>
public sealed record Evidence(
    string Field, string Value, string Source, double Confidence = 1, TextSpan? Span = null, string? Note = null);
