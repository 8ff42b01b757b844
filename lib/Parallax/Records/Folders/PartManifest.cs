namespace Parallax.Records.Folders;

/// <summary>What a part of a store was made from, with what, and what it consists of.</summary>
/// <param name="Format">The format's name and version.</param>
/// <param name="Key">The part's name: a hash of context and inputs.</param>
/// <param name="Context">A hash of what is the same for all parts: versions, names of the user, options.</param>
/// <param name="Versions">The versions of library and models.</param>
/// <param name="Inputs">What was read, in its order.</param>
/// <param name="Articles">Number of articles.</param>
/// <param name="Words">Number of words in headlines, standfirsts and bodies.</param>
/// <param name="TextBytes">Size of the articles' texts in UTF-8.</param>
/// <param name="Skipped">Number of files and records that were left out.</param>
/// <param name="Renamed">Articles that do not have the id of their own.</param>
/// <param name="Tables">The tables' files.</param>
/// <param name="Seal">SHA-256 of this manifest with an empty seal.</param>
internal sealed record PartManifest(
    string Format,
    string Key,
    string Context,
    IReadOnlyDictionary<string, string> Versions,
    IReadOnlyList<InputRange> Inputs,
    int Articles,
    long Words,
    long TextBytes,
    int Skipped,
    IReadOnlyList<RenamedArticle> Renamed,
    IReadOnlyList<TableFile> Tables,
    string Seal = "");
