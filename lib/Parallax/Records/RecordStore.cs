using Parallax.Display;

namespace Parallax.Records;

/// <summary>Where analyses are saved as they come: one file, or a folder with one record a file.</summary>
public abstract class RecordStore : IDisposable
{
    /// <summary>A single file where <paramref name="path"/> ends in .jsonl, else a folder.</summary>
    /// <exception cref="IOException">The place cannot be written to.</exception>
    public static RecordStore Create(string path) =>
        path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) ? new SingleFile(path) : new Folder(path);

    /// <summary>Saves an analysis.</summary>
    public abstract void Add(ArticleAnalysis analysis);

    /// <summary>Ends the saving; without it, a single file does not come to be.</summary>
    public abstract void Commit();

    /// <inheritdoc/>
    public virtual void Dispose() => GC.SuppressFinalize(this);

    private static void WriteLine(Stream stream, ArticleAnalysis analysis)
    {
        stream.Write(AnalysisRecord.Write(analysis));
        stream.WriteByte((byte)'\n');
    }

    private sealed class SingleFile(string path) : RecordStore
    {
        private readonly SafeFile _file = new(path);

        public override void Add(ArticleAnalysis analysis) => WriteLine(_file.Stream, analysis);

        public override void Commit() => _file.Commit();

        public override void Dispose()
        {
            _file.Dispose();
            base.Dispose();
        }
    }

    private sealed class Folder(string path) : RecordStore
    {
        private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

        public override void Add(ArticleAnalysis analysis)
        {
            using var file = new SafeFile(Path.Combine(path, FileName(analysis.Article.Id)));
            WriteLine(file.Stream, analysis);
            file.Commit();
        }

        public override void Commit() => Directory.CreateDirectory(path);

        // An id may come from anywhere: nothing in it may lead out of the folder or upset a file system.
        private string FileName(string id)
        {
            var parts = id.Split('/', '\\')
                .Select(FileNamePart.Of)
                .Where(p => p.Length > 0)
                .DefaultIfEmpty("article");
            var name = string.Join('/', parts);
            for (var n = 2; !_names.Add(name); n++)
                name = $"{string.Join('/', parts)}-{n}";
            return name + ".jsonl";
        }
    }
}
