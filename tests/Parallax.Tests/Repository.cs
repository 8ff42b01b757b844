namespace Parallax.Tests;

/// <summary>Where the tests find the project's own files, and the articles and corpora that are not part of it.</summary>
internal static class Repository
{
    /// <summary>The folder that holds Analysis.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A path inside the project.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>A path inside ../shared; skips the test where it is absent.</summary>
    public static string SharedPath(params string[] parts)
    {
        var path = Path.GetFullPath(Path.Combine([Root, "..", "shared", .. parts]));
        Assert.SkipUnless(Path.Exists(path), $"the articles and corpora that are not part of the project are not here: {string.Join('/', parts)}");
        return path;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Analysis.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Analysis.sln was not found above the tests' folder.");
    }
}
