namespace Parallax.Records.Folders;

/// <summary>What a share of the work on a store did; it is there until the shares are merged.</summary>
/// <param name="Format">The format's name and version.</param>
/// <param name="Number">The share's number, from 0.</param>
/// <param name="Count">How many shares there are.</param>
/// <param name="Context">A hash of what is the same for all parts: versions, names of the user, options.</param>
/// <param name="Versions">The versions of library and models.</param>
/// <param name="Layout">A hash of how the input is cut into parts.</param>
/// <param name="PartBytes">About how many bytes of input make a part.</param>
/// <param name="AllParts">Number of parts of all shares.</param>
/// <param name="Parts">The keys of this share's parts by their places in the plan.</param>
/// <param name="Issues">Files that are not read, and why.</param>
/// <param name="Inputs">The files and folders that were given.</param>
internal sealed record ShardManifest(
    string Format,
    int Number,
    int Count,
    string Context,
    IReadOnlyDictionary<string, string> Versions,
    string Layout,
    long PartBytes,
    int AllParts,
    IReadOnlyDictionary<int, string> Parts,
    IReadOnlyList<LoadIssue> Issues,
    IReadOnlyList<string> Inputs);
