using Parallax.Reading.Stretches;

namespace Parallax.Reading;

/// <summary>A file that is about to be read.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Name">Its path relative to the loaded root, with forward slashes.</param>
/// <param name="Claims">What its folder and the table beside it say about its articles.</param>
/// <param name="Options">How to read.</param>
internal sealed record SourceFile(string Path, string Name, IReadOnlyList<Evidence> Claims, CorpusOptions Options)
{
    /// <summary>The stretch that is read of it; null for all of it.</summary>
    public ByteStretch? Stretch { get; init; }

    /// <summary>The name without its extensions.</summary>
    public string Id => FileNames.WithoutExtension(Name);
}
