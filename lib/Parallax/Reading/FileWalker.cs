using Parallax.Articles.Metadata;
using Parallax.Display;

namespace Parallax.Reading;

/// <summary>Lists the files below a root that can be read, in ordinal order of their relative paths.</summary>
internal sealed class FileWalker(CorpusOptions options, LoadReport report)
{
    public const string NothingToRead = "no articles were found in it; expected files that end in .txt, .md, .html, "
        + ".jsonl, .json, .csv, .tsv, .xml, .rss, .atom, .docx or .rtf.";

    public IEnumerable<SourceFile> Walk(string root)
    {
        if (!File.Exists(root)) return WalkFolder(root, new("", null, ArticlesTable.Empty));
        var folder = Path.GetDirectoryName(Path.GetFullPath(root))!;
        var name = Path.GetFileName(root);
        var here = new Place("", null, ArticlesTable.Read(folder, report));
        if (CanRead(name)) return [Source(root, name, here)];
        SkipUnknown(name);
        return [];
    }

    private IEnumerable<SourceFile> WalkFolder(string folder, Place here)
    {
        if (Entries(folder, here.Prefix) is not { } entries) yield break;
        if (OrdinaryFile.HasBytes(Path.Combine(folder, FileNames.Articles)))
            here = here with { Table = ArticlesTable.Read(folder, report) };
        foreach (var (name, isFolder) in entries)
        {
            var path = Path.Combine(folder, name);
            var files = isFolder ? WalkFolder(path, here.Below(name)) : Files(path, name, here);
            foreach (var file in files) yield return file;
        }
    }

    private SourceFile[] Files(string path, string name, Place here)
    {
        if (CanRead(name)) return [Source(path, name, here)];
        if (!options.PagesOnly) SkipUnknown(here.Prefix + name);
        return [];
    }

    private bool CanRead(string name) => options.PagesOnly ? FileNames.IsPage(name) : ArticleReaders.CanRead(name);

    private SourceFile Source(string path, string name, Place here)
    {
        List<Evidence> claims = [.. here.Table.About(name)];
        if (here.Outlet is { } outlet && options.FoldersAreOutlets && outlet.Any(char.IsLetter))
            claims.Add(new("outlet", OutletNames.Canonical(outlet), "folder"));
        return new(path, here.Prefix + name, claims, options);
    }

    private void SkipUnknown(string name) =>
        report.Skip(name, $"files that end in '{Path.GetExtension(name)}' are not read.");

    /// <summary>Files and folders by path; null, with a line in the report, where they cannot be listed.</summary>
    private List<FolderEntry>? Entries(string folder, string prefix)
    {
        try
        {
            var found = new DirectoryInfo(folder).EnumerateFileSystemInfos().Where(e => MayBeRead(e, prefix));
            var entries = found.Select(e => new FolderEntry(e.Name, IsFolder(e))).ToList();
            entries.Sort(FolderEntry.ByPath);
            return entries;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            report.Skip(prefix.Length == 0 ? folder : prefix, $"the folder cannot be listed: {e.Message}");
            return null;
        }
    }

    /// <summary>
    /// A link to a folder is not followed, so that no cycle is walked; nor is a store, which may be among its articles.
    /// </summary>
    private bool MayBeRead(FileSystemInfo entry, string prefix)
    {
        if (entry.Name.StartsWith('.') || FileNames.IsReserved(entry.Name)) return false;
        if (IsFolder(entry) && FileNames.IsStore(entry.Name)) return false;
        if (!IsFolder(entry) || entry.LinkTarget is null) return true;
        report.Skip(prefix + entry.Name, "a link to a folder is not followed.");
        return false;
    }

    private static bool IsFolder(FileSystemInfo entry) => entry.Attributes.HasFlag(FileAttributes.Directory);

    /// <summary>A folder that is being walked.</summary>
    /// <param name="Prefix">Its path relative to the root, a slash at its end; empty for the root.</param>
    /// <param name="Outlet">The first folder below the root; null in the root.</param>
    /// <param name="Table">What is said about the files in it.</param>
    private sealed record Place(string Prefix, string? Outlet, ArticlesTable Table)
    {
        public Place Below(string folder) => new(Prefix + folder + "/", Outlet ?? folder, Table.Below(folder));
    }
}
