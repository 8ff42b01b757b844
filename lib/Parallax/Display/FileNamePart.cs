using System.Text;

namespace Parallax.Display;

/// <summary>Makes a name that every file system takes out of any text.</summary>
internal static class FileNamePart
{
    // File systems take 255 bytes; the rest is room for numbers and extensions.
    private const int MostBytes = 200;

    // Devices on Windows, whatever the extension.
    private static readonly HashSet<string> Devices = new(
        ["CON", "PRN", "AUX", "NUL", .. Numbered("COM"), .. Numbered("LPT")],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Letters, digits and - _ . of a text; empty where nothing is left of it.</summary>
    /// <remarks>No dot or blank at either end, no separator, and no name of a device.</remarks>
    public static string Of(string text)
    {
        var safe = string.Concat(text.Select(c => IsSafe(c) ? c : '_'));
        var name = Shortened(safe.Trim('.', ' '));
        return IsDevice(name) ? "_" + name : name;
    }

    private static bool IsSafe(char c) => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or ' ';

    private static bool IsDevice(string name) => Devices.Contains(name.Split('.')[0].TrimEnd(' '));

    private static string Shortened(string name)
    {
        if (Encoding.UTF8.GetByteCount(name) <= MostBytes) return name;
        var length = 0;
        for (var bytes = 0; length < name.Length; length++)
        {
            bytes += Encoding.UTF8.GetByteCount(name.AsSpan(length, 1));
            if (bytes > MostBytes) break;
        }
        return name[..length].TrimEnd('.', ' ');
    }

    private static IEnumerable<string> Numbered(string device) => Enumerable.Range(0, 10).Select(n => $"{device}{n}");
}
