namespace Parallax.Notebooks.Host;

/// <summary>The files of a session's packages.</summary>
/// <param name="Assemblies">Managed libraries.</param>
/// <param name="Native">Native libraries for this computer.</param>
internal sealed record PackageFiles(IReadOnlyList<string> Assemblies, IReadOnlyList<string> Native);
