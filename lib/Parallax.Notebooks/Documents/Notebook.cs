using System.Text;
using System.Text.Json.Nodes;

namespace Parallax.Notebooks.Documents;

/// <summary>
/// A Jupyter notebook (nbformat 4) that keeps every field it does not know and the order of all fields.
/// </summary>
/// <remarks>A notebook that was read and not changed is written back byte for byte.</remarks>
public sealed class Notebook
{
    /// <summary>The largest file that is read, in bytes; a larger one is refused before it fills the memory.</summary>
    public const long MaximumLength = 64 * 1024 * 1024;

    private readonly string? _original;
    private readonly string? _originalCanonical;

    private Notebook(JsonObject root, string? original)
    {
        Root = root;
        Cells = [.. root["cells"]!.AsArray()
            .Select(cell => new NotebookCell(cell!.AsObject()))];
        _original = original;
        _originalCanonical = original is null ? null : NotebookJson.Write(root);
    }

    /// <summary>The whole document.</summary>
    public JsonObject Root { get; }

    /// <summary>The cells in reading order; change the list with <see cref="Insert"/>.</summary>
    public IReadOnlyList<NotebookCell> Cells { get; private set; }

    /// <summary>The cells that hold code.</summary>
    public IEnumerable<NotebookCell> CodeCells => Cells.Where(cell => cell.Kind == CellKind.Code);

    /// <summary>An empty C# notebook with the metadata that Jupyter and VS Code Polyglot read.</summary>
    public static Notebook Create() => new(NotebookTemplate.Root(), null);

    /// <summary>Reads a notebook from a file.</summary>
    /// <exception cref="NotebookFormatException">It is not a notebook, is too large, or has another version than
    /// 4.</exception>
    public static Notebook Load(string path)
    {
        return Parse(ReadText(path));
    }

    /// <summary>Reads a notebook from its JSON text.</summary>
    /// <exception cref="NotebookFormatException">It is not JSON, not a notebook, or has another version than
    /// 4.</exception>
    public static Notebook Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var root = NotebookSchema.Read(json);
        return new Notebook(root, json);
    }

    /// <summary>
    /// The document as text: the text it was read from where nothing changed, else JSON as Jupyter writes it.
    /// </summary>
    public string ToText()
    {
        var canonical = NotebookJson.Write(Root);
        return _original is not null && canonical == _originalCanonical ? _original : canonical;
    }

    /// <summary>Writes the notebook beside its place and then renames it, so that no reader sees half a file.</summary>
    public void Save(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        AtomicFile.Write(path, ToText());
    }

    /// <summary>A copy that shares nothing with this notebook.</summary>
    public Notebook Clone() => new(Root.DeepClone().AsObject(), null);

    /// <summary>Puts a cell at a place in the list, the first being 0.</summary>
    public void Insert(int index, NotebookCell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        Root["cells"]!.AsArray().Insert(index, cell.Node);
        Cells = [.. Cells.Take(index), cell, .. Cells.Skip(index)];
    }

    /// <summary>Puts a cell at the end.</summary>
    public void Add(NotebookCell cell) => Insert(Cells.Count, cell);

    /// <summary>Puts cells at the end, in time that grows with their number alone.</summary>
    internal void AddAll(IReadOnlyList<NotebookCell> cells)
    {
        var nodes = Root["cells"]!.AsArray();
        foreach (var cell in cells)
        {
            nodes.Add((JsonNode)cell.Node);
        }

        Cells = [.. Cells, .. cells];
    }

    /// <summary>
    /// Gives each cell an id that has none, where the document's version asks for them (4.5 and later).
    /// </summary>
    public void AddMissingIds()
    {
        if (Root["nbformat_minor"] is not JsonValue minor || !minor.TryGetValue<int>(out var number) || number < 5)
        {
            return;
        }

        var taken = Cells.Select(cell => cell.Node["id"]?.ToString()).ToHashSet();
        var next = 1;
        foreach (var node in Cells.Select(cell => cell.Node).Where(node => !node.ContainsKey("id")))
        {
            while (!taken.Add($"cell-{next}"))
            {
                next++;
            }

            // Where it stands in sorted order, as Jupyter writes cells.
            var place = node.ContainsKey("metadata") ? node.IndexOf("metadata") : node.Count;
            node.Insert(place, "id", $"cell-{next}");
        }
    }

    /// <summary>A file as text.</summary>
    /// <exception cref="NotebookFormatException">It is too large or not UTF-8.</exception>
    internal static string ReadText(string path)
    {
        const int megabyte = 1048576;
        var length = new FileInfo(path) is { Exists: true } file ? file.Length : 0;
        if (length > MaximumLength)
        {
            throw new NotebookFormatException(
                $"The file has {length / megabyte} MB, a notebook may have {MaximumLength / megabyte}. Clear its outputs and save it again.");
        }

        // What has no length before it is read, such as a pipe.
        var bytes = ReadBytes(path);
        if (bytes.Length > MaximumLength)
        {
            throw new NotebookFormatException(
                $"The file has more than {MaximumLength / megabyte} MB, the most that a notebook may have.");
        }

        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException error)
        {
            throw new NotebookFormatException("The file is not UTF-8 text, so it is not a notebook.", error);
        }
    }

    // One byte more than a notebook may have at the most: a device has no end, and its length is said to be 0.
    private static byte[] ReadBytes(string path)
    {
        using var file = File.OpenRead(path);
        using var bytes = new MemoryStream();
        var buffer = new byte[81_920];
        while (bytes.Length <= MaximumLength && file.Read(buffer) is > 0 and var read)
        {
            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }
}
