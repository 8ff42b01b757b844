using Parallax.Articles.Metadata;

namespace Parallax.Reading;

/// <summary>Lists the files below a root that can be read, in ordinal order of their relative paths.</summary>
internal sealed class FileWalker(CorpusOptions options, LoadReport report)
{
    public const string NothingToRead = "no articles were found in it; expected files that end in .txt, .md, .html, .jsonl, .json, .csv, .tsv, .xml, .rss, .atom or .docx.";

    public IEnumerable<SourceFile> Walk(string root)
    {
        if (File.Exists(root))
        {
            var folder = Path.GetDirectoryName(Path.GetFullPath(root))!;
            var name = Path.GetFileName(root);
            var table = SideTable.Read(folder, report);
            return CanRead(name) ? [Source(root, name, null, table)] : Unknown(name);
        }
        return WalkFolder(root, "", null, SideTable.Empty);
    }

    private IEnumerable<SourceFile> WalkFolder(string folder, string prefix, string? outlet, SideTable above)
    {
        var entries = Entries(folder, prefix);
        if (entries is null) yield break;
        var table = File.Exists(Path.Combine(folder, SideTable.FileName)) ? SideTable.Read(folder, report) : above.Below(Path.GetFileName(folder));
        foreach (var (name, isFolder) in entries)
        {
            var path = Path.Combine(folder, name);
            if (isFolder)
                foreach (var file in WalkFolder(path, prefix + name + "/", outlet ?? name, table)) yield return file;
            else if (CanRead(name)) yield return Source(path, prefix + name, outlet, table);
            else if (!options.PagesOnly) report.Skip(prefix + name, $"files that end in '{Path.GetExtension(name)}' are not read.");
        }
    }

    private bool CanRead(string name) => options.PagesOnly ? ArticleReaders.IsPage(name) : ArticleReaders.CanRead(name);

    private SourceFile Source(string path, string name, string? outlet, SideTable table)
    {
        List<Evidence> claims = [.. table.About(Path.GetFileName(name))];
        if (outlet is not null && options.FoldersAreOutlets && outlet.Any(char.IsLetter))
            claims.Add(new("outlet", OutletNames.Canonical(outlet), "folder"));
        return new(path, name, claims, options);
    }

    private SourceFile[] Unknown(string name)
    {
        report.Skip(name, $"files that end in '{Path.GetExtension(name)}' are not read.");
        return [];
    }

    /// <summary>Files and folders by name; a link to a folder is not followed, so that no cycle is walked.</summary>
    private List<(string Name, bool IsFolder)>? Entries(string folder, string prefix)
    {
        try
        {
            List<(string Name, bool IsFolder)> entries = [];
            foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
            {
                if (entry.Name.StartsWith('.') || SideTable.IsNoArticle(entry.Name)) continue;
                var isFolder = entry.Attributes.HasFlag(FileAttributes.Directory);
                if (isFolder && entry.LinkTarget is not null) report.Skip(prefix + entry.Name, "a link to a folder is not followed.");
                else entries.Add((entry.Name, isFolder));
            }
            entries.Sort((a, b) => string.CompareOrdinal(a.Name + (a.IsFolder ? "/" : ""), b.Name + (b.IsFolder ? "/" : "")));
            return entries;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            report.Skip(prefix.Length == 0 ? folder : prefix, $"the folder cannot be listed: {e.Message}");
            return null;
        }
    }
}
