using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Security;
using System.Text;
using System.Text.Json;
using Parallax.Notebooks.Sessions;

namespace Parallax.Notebooks.Host;

/// <summary>Restores the session's packages as one graph, through a project that is made for it.</summary>
/// <param name="folder">The notebook's folder, from which package sources are looked up.</param>
/// <param name="project">The folder for that project.</param>
internal sealed class PackageRestorer(string folder, string project) : IDisposable
{
    private readonly List<PackageRequest> _restored = [];
    private readonly List<string> _sources = [];

    /// <summary>
    /// How long a restore may take. A source that takes connections and never answers is tried again and again.
    /// </summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Restores further packages together with the earlier ones; those that fail are forgotten.</summary>
    /// <exception cref="CellException">A package or its exact version is missing, or the source cannot be
    /// reached.</exception>
    public async Task<PackageFiles> RestoreAsync(IReadOnlyList<PackageRequest> requests, IEnumerable<string> sources)
    {
        _sources.AddRange(sources);
        var fresh = requests.Where(IsNew).ToList();
        if (fresh.Count == 0)
        {
            return PackageFiles.None;
        }

        var all = _restored.Concat(fresh).ToList();
        Directory.CreateDirectory(project);
        await File.WriteAllTextAsync(Path.Combine(project, "packages.csproj"), ProjectText(all));
        var (exitCode, text) = await RunAsync(fresh[0]);
        if (exitCode != 0)
        {
            throw PackageProblem.Explain(text, fresh);
        }

        _restored.AddRange(fresh);
        return Files(text);
    }

    public void Dispose() => SessionFolder.Remove(project);

    private bool IsNew(PackageRequest request)
    {
        var earlier = _restored.Find(package => package.Id.Equals(request.Id, StringComparison.OrdinalIgnoreCase));
        if (earlier is not null && request.Version is not null && earlier.Version != request.Version)
        {
            var version = earlier.Version ?? "newest";
            var message = $"{request.Id} is already loaded in version {version}; a session can hold one. "
                + $"Restart it to use {request.Version}.";
            throw new CellException("Package", message, request.Line);
        }

        return earlier is null;
    }

    private string ProjectText(IEnumerable<PackageRequest> packages)
    {
        var sources = string.Join(';', _sources);
        var text = new StringBuilder($"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net{Environment.Version.Major}.0</TargetFramework>
                <RuntimeIdentifier>{RuntimeInformation.RuntimeIdentifier}</RuntimeIdentifier>
                <SelfContained>false</SelfContained>
                <UseAppHost>false</UseAppHost>
                <NuGetAudit>false</NuGetAudit>
                <ManagePackageVersionsCentrally>false</ManagePackageVersionsCentrally>
                <RestoreRootConfigDirectory>{SecurityElement.Escape(folder)}</RestoreRootConfigDirectory>
                <RestoreAdditionalProjectSources>{SecurityElement.Escape(sources)}</RestoreAdditionalProjectSources>
              </PropertyGroup>
              <ItemGroup>

            """);
        foreach (var package in packages)
        {
            text.Append($"    <PackageReference Include=\"{package.Id}\" Version=\"{package.ProjectVersion}\" />\n");
        }

        return text.Append("  </ItemGroup>\n</Project>\n").ToString();
    }

    private async Task<(int ExitCode, string Text)> RunAsync(PackageRequest first)
    {
        using var process = Process.Start(StartInfo())!;
        using var limit = new CancellationTokenSource(Limit);
        using var kill = limit.Token.Register(() => Kill(process));
        using var stop = CellContext.Current?.Stopping.Register(() => Kill(process));
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        var output = await process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        await process.WaitForExitAsync(CancellationToken.None);
        if (limit.IsCancellationRequested)
        {
            var message =
                $"The package sources did not answer within {Limit.TotalSeconds:0} s, so {first.Id} was not fetched. "
                    + "Packages fetched before still load.";
            throw new CellException("Package", message, first.Line);
        }

        return (process.ExitCode, process.ExitCode == 0 ? output : output + await errors);
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has just ended.
        }
    }

    private ProcessStartInfo StartInfo()
    {
        var start = new ProcessStartInfo(HostProcess.FindDotnet())
        {
            WorkingDirectory = project,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var argument in new[]
        {
            "msbuild", "packages.csproj", "-restore", "-nologo", "-v:q", "-nodeReuse:false", "-t:ResolvePackageAssets",
            "-getItem:RuntimeCopyLocalItems", "-getItem:NativeCopyLocalItems",
        })
        {
            start.ArgumentList.Add(argument);
        }

        return start;
    }

    private static PackageFiles Files(string json)
    {
        // Warnings may stand before the JSON.
        using var document = JsonDocument.Parse(json.AsMemory(json.IndexOf('{', StringComparison.Ordinal)));
        var items = document.RootElement.GetProperty("Items");
        var assemblies = items.GetProperty("RuntimeCopyLocalItems").EnumerateArray().ToList();
        return new PackageFiles(
            assemblies.ConvertAll(FullPath),
            [.. items.GetProperty("NativeCopyLocalItems").EnumerateArray().Select(FullPath)],
            [.. assemblies.Select(PackageRoot).Distinct()]);
    }

    private static string FullPath(JsonElement item) => item.GetProperty("FullPath").GetString()!;

    private static string PackageRoot(JsonElement item)
    {
        var path = FullPath(item);
        var inside = item.GetProperty("PathInPackage").GetString()!;
        return path[..^(inside.Length + 1)];
    }
}
