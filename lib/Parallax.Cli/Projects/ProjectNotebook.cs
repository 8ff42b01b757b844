using Microsoft.CodeAnalysis.CSharp;
using Parallax.Notebooks.Documents;

namespace Parallax.Cli.Projects;

/// <summary>
/// Turns a notebook of the repository into one that runs in a project's folder on its owner's articles.
/// </summary>
internal static class ProjectNotebook
{
    /// <summary>The tag of cells that speak of the repository's own data and mean nothing elsewhere.</summary>
    public const string RepositoryTag = "repository";

    private const string ParametersTag = "parameters";
    private static readonly string[] ArticleParameters = ["coverage", "sample"];

    /// <summary>Points the notebook to the project's library and articles and clears what it showed.</summary>
    /// <param name="notebook">A notebook of the repository; it is changed.</param>
    /// <param name="articles">The articles, seen from the project's folder.</param>
    public static Notebook Adapt(Notebook notebook, string articles)
    {
        var cells = notebook.Root["cells"]!.AsArray();
        foreach (var cell in notebook.Cells.Where(cell => cell.Tags.Contains(RepositoryTag)))
        {
            cells.Remove(cell.Node);
        }

        foreach (var cell in notebook.CodeCells)
        {
            cell.SetOutputs(null, []);
            cell.RemoveRunMetadata();
            var isParameters = cell.Tags.Contains(ParametersTag);
            cell.Source = string.Join(
                '\n',
                cell.Source.Split('\n').Select(line => isParameters ? Parameter(line, articles) : Reference(line)));
        }

        return Notebook.Parse(notebook.ToText());
    }

    private static string Reference(string line) =>
        line.StartsWith("#r \"", StringComparison.Ordinal)
            && line.TrimEnd().EndsWith("/Parallax.dll\"", StringComparison.Ordinal)
            ? $"#r \"{ProjectContent.Library}\""
            : line;

    private static string Parameter(string line, string articles)
    {
        bool Declares(string name) => line.StartsWith($"var {name} = \"", StringComparison.Ordinal);
        string Declaration(string name, string value) =>
            $"var {name} = {SymbolDisplay.FormatLiteral(value, quote: true)};";
        return Declares("concepts") ? Declaration("concepts", ProjectContent.Concepts)
            : Array.Find(ArticleParameters, Declares) is { } name ? Declaration(name, articles)
            : line;
    }
}
