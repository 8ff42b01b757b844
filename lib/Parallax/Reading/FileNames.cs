namespace Parallax.Reading;

/// <summary>What a file's name tells: how it is read, and whether it is an article's at all.</summary>
internal static class FileNames
{
    /// <summary>The table about the articles beside it.</summary>
    public const string Articles = "articles.csv";

    /// <summary>The user's names of entities.</summary>
    public const string Aliases = "aliases.yaml";

    /// <summary>The user's corrections of what was found.</summary>
    public const string Corrections = "corrections.csv";

    /// <summary>The extension of stores, which are folders with what was made of articles.</summary>
    public const string Store = ".store";

    private const string Packed = ".gz";

    /// <summary>Whether a file of this name accompanies articles and is none.</summary>
    public static bool IsReserved(string name)
    {
        if (Is(name, Articles) || Is(name, Aliases) || Is(name, Corrections)) return true;
        return Is(Path.GetFileNameWithoutExtension(name), "README");
    }

    /// <summary>Whether a folder is a store.</summary>
    public static bool IsStore(string folder) => folder.EndsWith(Store, StringComparison.OrdinalIgnoreCase);

    /// <summary>The extension that tells the format: ".html" of "a.html.gz".</summary>
    public static string Format(string name) => Path.GetExtension(Unpacked(name));

    /// <summary>The name without the extensions that say how it is read.</summary>
    public static string WithoutExtension(string name) => Path.ChangeExtension(Unpacked(name), null);

    /// <summary>Whether the file is a web page.</summary>
    public static bool IsPage(string name) => Format(name).StartsWith(".htm", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the file is read through gzip.</summary>
    public static bool IsPacked(string name) => name.EndsWith(Packed, StringComparison.OrdinalIgnoreCase);

    private static string Unpacked(string name) => IsPacked(name) ? name[..^Packed.Length] : name;

    private static bool Is(string name, string reserved) => name.Equals(reserved, StringComparison.OrdinalIgnoreCase);
}
