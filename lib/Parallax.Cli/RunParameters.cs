using Parallax.Notebooks.Documents;
using Parallax.Notebooks.Running;

namespace Parallax.Cli;

/// <summary>Reads the parameters that <c>run</c> injects.</summary>
internal static class RunParameters
{
    /// <summary>The parameter that <c>--articles</c> sets.</summary>
    private const string Coverage = "coverage";

    /// <summary>The parameter that <c>--by</c> sets.</summary>
    private const string Group = "by";

    /// <summary>The pairs with that of <c>--by</c>, where it is given.</summary>
    public static string[] With(string? by, string[] pairs) => by is null ? pairs : [.. pairs, $"{Group}={by}"];

    public static RunOptions Read(string? articles, string[] pairs, IReadOnlyList<string> notebooks)
    {
        var values = new Dictionary<string, string>();
        foreach (var pair in pairs)
        {
            var split = pair.IndexOf('=', StringComparison.Ordinal);
            if (split <= 0)
            {
                throw new CommandException(
                    $"\"-p {pair}\" has no name and value; write -p name=value.",
                    CommandRunner.WrongUse);
            }

            values[pair[..split].Trim()] = pair[(split + 1)..];
        }

        var paths = new Dictionary<string, string>();
        if (articles is not null)
        {
            paths[Coverage] = Path.GetFullPath(articles);
            CheckArticles(articles);
        }

        CheckNames(values.Keys.Concat(paths.Keys), notebooks);
        return new RunOptions { Parameters = values, PathParameters = paths };
    }

    private static void CheckArticles(string path)
    {
        if (!File.Exists(path) && !Directory.Exists(path))
        {
            throw new CommandException(
                $"\"{path}\" is not there. --articles takes a folder or file of articles or of analysis records.");
        }
    }

    private static void CheckNames(IEnumerable<string> names, IReadOnlyList<string> notebooks)
    {
        var wanted = names.ToList();
        if (wanted.Count == 0)
        {
            return;
        }

        var known = notebooks.SelectMany(Declared).Distinct().Order(StringComparer.Ordinal).ToList();
        if (wanted.Find(name => !known.Contains(name)) is { } unknown)
        {
            throw new CommandException(
                $"No notebook has a parameter \"{unknown}\"; the cells tagged \"parameters\" declare: {(known.Count == 0 ? "none" : string.Join(", ", known))}.",
                CommandRunner.WrongUse);
        }
    }

    private static IReadOnlyList<string> Declared(string path)
    {
        try
        {
            return ParameterInjection.Names(NotebookFile.Load(path));
        }
        catch (NotebookFormatException)
        {
            // The run itself reports a broken notebook.
            return [];
        }
    }
}
