namespace Parallax.Records.Folders;

/// <summary>An article whose id another one had before it.</summary>
/// <param name="Row">Its row in the part's table of articles, from 0.</param>
/// <param name="Id">The id that it has by itself.</param>
internal sealed record RenamedArticle(int Row, string Id);
