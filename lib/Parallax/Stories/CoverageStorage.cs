using Parallax.Stories;

namespace Parallax;

/// <summary>Saves a coverage: its records, and beside them what its articles share.</summary>
public static class CoverageStorage
{
    /// <summary>
    /// Saves the records, under the names that each article alone gives: one file where <paramref name="path"/> ends in
    /// .jsonl, else a folder with a file for each article; and the alignments beside them, as long as the texts are
    /// there.
    /// </summary>
    /// <exception cref="IOException">The place cannot be written to.</exception>
    public static void Save(this Coverage coverage, string path)
    {
        coverage.SaveRecords(path);
        AlignmentRecord.Save(path, Alignments.Of(coverage));
    }
}
