namespace Parallax.Notebooks.Host;

/// <summary>Says in the words of a notebook's reader why a restore failed.</summary>
internal static class PackageProblem
{
    public static CellException Explain(string log, IReadOnlyList<PackageRequest> requests)
    {
        var line = log.Split('\n').FirstOrDefault(text => text.Contains("error ", StringComparison.Ordinal))?.Trim()
            ?? log.Trim();
        var at = line.IndexOf("error ", StringComparison.Ordinal);
        var problem = at < 0 ? line : line[at..];
        // The project's own path, in brackets at the end, says nothing to the reader.
        var end = problem.LastIndexOf(" [", StringComparison.Ordinal);
        problem = end > 0 ? problem[..end] : problem;
        var blamed = requests.FirstOrDefault(request => problem.Contains(
            request.Id,
            StringComparison.OrdinalIgnoreCase))
            ?? requests[0];
        return new CellException("Package", $"{Summary(problem, blamed)} ({problem})", blamed.Line);
    }

    private static string Summary(string problem, PackageRequest blamed) => problem switch
    {
        _ when Has(problem, "NU1101") => $"There is no package {blamed.Id} at the package sources; check the spelling.",
        _ when Has(problem, "NU1100") =>
            $"No package source has {blamed.Id}; `dotnet nuget list source` lists the sources.",
        _ when Has(problem, "NU1102") || Has(problem, "NU1103") =>
            $"Package {blamed.Id} has no version {blamed.Version ?? "that is released"}; choose one of those that the sources have.",
        _ when Has(problem, "NU1301") =>
            $"The package source cannot be reached, so {blamed.Id} was not fetched. Are you offline? Packages fetched before still load.",
        _ => $"Package {blamed.Id} could not be restored.",
    };

    private static bool Has(string problem, string code) => problem.Contains(code, StringComparison.Ordinal);
}
