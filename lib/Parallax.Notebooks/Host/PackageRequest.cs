namespace Parallax.Notebooks.Host;

/// <summary>A package that a cell asks for with <c>#r "nuget: Id, Version"</c>.</summary>
/// <param name="Id">The package's id.</param>
/// <param name="Version">The exact version, a floating one, or null for the newest.</param>
/// <param name="Line">The line of the directive, the first being 1.</param>
internal sealed record PackageRequest(string Id, string? Version, int Line)
{
    /// <summary>What is written behind <c>nuget:</c>.</summary>
    /// <exception cref="CellException">It is not an id and a version.</exception>
    public static PackageRequest Parse(string text, int line)
    {
        var parts = text.Split(',', StringSplitOptions.TrimEntries);
        var isGood = parts.Length is 1 or 2
            && parts[0].Length > 0
                && parts[0].All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-')
            && parts.Skip(1)
                .All(version => version.Length > 0
                    && version.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '+' or '*'));
        return isGood
            ? new PackageRequest(parts[0], parts.ElementAtOrDefault(1), line)
            : throw new CellException(
                "Package",
                $"\"nuget:{text}\" is not a package; write #r \"nuget: Id, 1.2.3\".",
                line);
    }

    /// <summary>The version as a project file takes it: brackets, because a bare version means "or higher".</summary>
    public string ProjectVersion =>
        Version is null ? "*" : Version.Contains('*', StringComparison.Ordinal) ? Version : $"[{Version}]";
}
