using Parallax.Entities;

namespace Parallax.Records.Folders;

/// <summary>What a store consists of; it is written last, and a folder without it is no whole store.</summary>
/// <param name="Format">The format's name and version.</param>
/// <param name="Plan">A hash of the parts and of what was not read: the same for the same input.</param>
/// <param name="Context">A hash of what is the same for all parts: versions, names of the user, options.</param>
/// <param name="Versions">The versions of library and models.</param>
/// <param name="Articles">Number of articles.</param>
/// <param name="Words">Number of words in headlines, standfirsts and bodies.</param>
/// <param name="TextBytes">Size of the articles' texts in UTF-8.</param>
/// <param name="Parts">The parts in the order of the input.</param>
/// <param name="Tables">The tables about all articles together.</param>
/// <param name="Aliases">
/// The hash of the user's names under which names are joined, see <see cref="AliasFile.HashOf"/>; null in stores of
/// before, where that must be asked anew.
/// </param>
internal sealed record StoreManifest(
    string Format,
    string Plan,
    string Context,
    IReadOnlyDictionary<string, string> Versions,
    int Articles,
    long Words,
    long TextBytes,
    IReadOnlyList<StorePart> Parts,
    IReadOnlyList<TableFile> Tables,
    string? Aliases = null)
{
    /// <summary>The name under which the tables about all articles are found.</summary>
    public const string WholeKey = "all";
}
