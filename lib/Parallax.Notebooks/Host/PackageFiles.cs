namespace Parallax.Notebooks.Host;

/// <summary>The files of a session's packages.</summary>
/// <param name="Assemblies">Managed libraries.</param>
/// <param name="Native">Native libraries for this computer.</param>
/// <param name="Roots">The folders of the packages that have managed libraries.</param>
internal sealed record PackageFiles(
    IReadOnlyList<string> Assemblies, IReadOnlyList<string> Native, IReadOnlyList<string> Roots)
{
    /// <summary>No files.</summary>
    public static PackageFiles None { get; } = new([], [], []);
}
