namespace Parallax.Reading;

/// <summary>A file or folder that a folder holds.</summary>
internal readonly record struct FolderEntry(string Name, bool IsFolder)
{
    /// <summary>Compares by the ordinal order of the paths: a folder's own is followed by a slash.</summary>
    public static int ByPath(FolderEntry a, FolderEntry b) => string.CompareOrdinal(a.SortKey, b.SortKey);

    private string SortKey => IsFolder ? Name + "/" : Name;
}
