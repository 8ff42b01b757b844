using System.Reflection;
using System.Text;
using Parallax.Entities;
using Parallax.Notebooks.Documents;
using Parallax.Records;

namespace Parallax.Cli.Projects;

/// <summary>What a project made by <c>new</c> consists of. All paths in it are relative to its folder.</summary>
/// <param name="folder">The project's folder.</param>
/// <param name="articles">The full path of articles that lie elsewhere; null for articles inside the project.</param>
internal sealed class ProjectContent(string folder, string? articles)
{
    /// <summary>The folder for articles inside a project.</summary>
    public const string ArticlesFolder = "articles";

    /// <summary>The file that tells a project from other folders.</summary>
    public const string Library = ".parallax/Parallax.dll";

    /// <summary>The concepts that a project counts, its owner's to edit.</summary>
    public const string Concepts = "concepts.tsv";

    private const string ConceptsResource = "Parallax.Resources.sentiment/concepts.tsv";
    private const string NotebookResources = "notebooks/";
    private const string SampleResources = "sample/";
    private const string TemplateResources = "templates/";

    /// <summary>Where the notebooks find the articles, seen from the project's folder.</summary>
    public string Coverage { get; } = articles is null ? ArticlesFolder : Relative(folder, articles);

    /// <summary>The notebooks' file names in reading order.</summary>
    public IReadOnlyList<string> Notebooks { get; } = Names(NotebookResources);

    /// <summary>
    /// The files that belong to the project and are replaced when it is made again: notebooks and library.
    /// </summary>
    public IEnumerable<(string Path, byte[] Content)> Parts()
    {
        foreach (var name in Notebooks)
        {
            var text = Encoding.UTF8.GetString(Read(NotebookResources + name));
            var notebook = ProjectNotebook.Adapt(Notebook.Parse(text), Coverage);
            yield return (name, Encoding.UTF8.GetBytes(notebook.ToText()));
        }

        foreach (var file in LibraryFiles.Find())
        {
            yield return ($"{Path.GetDirectoryName(Library)}/{file.Place}", File.ReadAllBytes(file.Path));
        }
    }

    /// <summary>The files that its owner edits, which are written once.</summary>
    public IEnumerable<(string Path, byte[] Content)> OwnersFiles()
    {
        var name = Path.GetFileName(folder);
        var readme = Encoding.UTF8.GetString(Read(TemplateResources + "README.md"))
            .Replace("{name}", name, StringComparison.Ordinal)
            .Replace("{articles}", Coverage, StringComparison.Ordinal);
        yield return ("README.md", Encoding.UTF8.GetBytes(readme));
        yield return (Concepts, Read(ConceptsResource, typeof(Coverage).Assembly));
        if (articles is not null)
        {
            yield break;
        }

        yield return ($"{ArticlesFolder}/README.md", Read(TemplateResources + "articles.md"));
        foreach (var settings in new[] { AliasFile.FileName, CorrectionsTable.FileName })
        {
            yield return ($"{ArticlesFolder}/{settings}", Read(TemplateResources + settings));
        }

        foreach (var sample in Names(SampleResources))
        {
            yield return ($"{ArticlesFolder}/{sample}", Read(SampleResources + sample));
        }
    }

    // On Windows a path on another drive has no relative form and stays absolute.
    private static string Relative(string folder, string path) =>
        Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');

    private static IReadOnlyList<string> Names(string prefix)
    {
        var resources = typeof(ProjectContent).Assembly.GetManifestResourceNames();
        var names = resources.Where(name => name.StartsWith(prefix, StringComparison.Ordinal));
        return [.. names.Select(name => name[prefix.Length..]).Order(StringComparer.Ordinal)];
    }

    private static byte[] Read(string resource) => Read(resource, typeof(ProjectContent).Assembly);

    private static byte[] Read(string resource, Assembly assembly)
    {
        using var stream = assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The resource {resource} is not in {assembly.GetName().Name}.");
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
