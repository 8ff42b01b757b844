using System.Text.Json;
using System.Text.Json.Nodes;
using Parallax.Notebooks.Documents;
using Parallax.Notebooks.Sessions;

namespace Parallax.Notebooks.Jupyter;

/// <summary>The file by which Jupyter finds this engine.</summary>
public static class KernelSpec
{
    /// <summary>The name under which .NET Interactive's notebooks ask for their kernel.</summary>
    public const string DefaultName = ".net-csharp";

    /// <summary>The name that people see.</summary>
    public const string DisplayName = ".NET (C#)";

    private const string FileName = "kernel.json";

    /// <summary>Registers the engine.</summary>
    /// <param name="name">The kernel's name, which becomes a folder.</param>
    /// <param name="prefix">A Python environment's folder, or null for the current user.</param>
    /// <param name="replace">Whether a kernelspec that is not this engine's may be overwritten.</param>
    /// <returns>The path of the file written.</returns>
    /// <exception cref="InvalidOperationException">Another kernel has the name.</exception>
    /// <exception cref="ArgumentException">The name is not one that Jupyter accepts.</exception>
    public static string Install(string name, string? prefix, bool replace)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (name.Length == 0
            || !name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-')
            || name.All(c => c == '.'))
        {
            throw new ArgumentException(
                $"\"{name}\" cannot be a kernel's name; use letters, digits, dots, hyphens and underscores.",
                nameof(name));
        }

        var data = prefix is null ? UserFolder() : Path.Combine(Path.GetFullPath(prefix), "share", "jupyter");
        var path = Path.Combine(data, "kernels", name, FileName);
        if (File.Exists(path) && !replace && !IsOurs(path))
        {
            throw new InvalidOperationException(
                $"\"{path}\" belongs to another kernel. Choose another name, or say --replace to overwrite it.");
        }

        AtomicFile.Write(path, NotebookJson.Write(Content()));
        return path;
    }

    private static JsonObject Content() => new()
    {
        ["argv"] = new JsonArray(
            HostProcess.FindDotnet(),
            typeof(KernelSpec).Assembly.Location,
            "kernel",
            "{connection_file}"),
        ["display_name"] = DisplayName,
        ["interrupt_mode"] = "message",
        ["language"] = "C#",
        ["metadata"] = new JsonObject { ["debugger"] = false },
    };

    private static bool IsOurs(string path)
    {
        try
        {
            var file = Path.GetFileName(typeof(KernelSpec).Assembly.Location);
            return JsonNode.Parse(File.ReadAllText(path))?["argv"] is JsonArray { Count: > 2 } argv
                && ((string?)argv[1])?.Replace(
                    '\\',
                    '/').Split('/')[^1] == file;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>Where Jupyter looks for what belongs to the current user.</summary>
    private static string UserFolder()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return Environment.GetEnvironmentVariable("JUPYTER_DATA_DIR") is { Length: > 0 } data ? data
            : OperatingSystem.IsWindows()
                ? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData), "jupyter")
            : OperatingSystem.IsMacOS() ? Path.Combine(home, "Library", "Jupyter")
            : Path.Combine(
                Environment.GetEnvironmentVariable("XDG_DATA_HOME") is { Length: > 0 } share
                    ? share
                    : Path.Combine(home, ".local", "share"),
                "jupyter");
    }
}
