namespace Parallax.Cli.Tests.Stores;

/// <summary>Articles of two invented outlets, and what a store of them holds.</summary>
internal static class InventedArticles
{
    /// <summary>Writes articles into a folder, which is given back.</summary>
    public static string Write(string folder, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var outlet = Directory.CreateDirectory(Path.Combine(folder, i % 2 == 0 ? "Veld Post" : "Harrow Wire")).FullName;
            File.WriteAllText(
                Path.Combine(outlet, $"a{i:D4}.txt"),
                $"Harbour plan {i} is agreed\n\nAda Moss, the mayor of Veld, said on day {i} that the harbour would open soon.\n\n"
                + $"The council met {i} times, and Tom Bell of Harrow thanked everybody there for it.");
        }

        return folder;
    }

    /// <summary>The files of a store with what they hold, by name.</summary>
    public static SortedDictionary<string, string> Content(string store)
    {
        var files = Directory.EnumerateFiles(store, "*", SearchOption.AllDirectories);
        return new(files.ToDictionary(f => Path.GetRelativePath(store, f), f => Convert.ToHexString(File.ReadAllBytes(f))), StringComparer.Ordinal);
    }
}
