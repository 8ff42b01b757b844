using System.Collections;
using System.Globalization;

namespace Parallax.Notebooks.Host;

/// <summary>What cells can change of their process, as it was when the process began.</summary>
internal sealed class HostSurroundings
{
    private readonly Dictionary<string, string?> _variables = Variables();

    /// <summary>Puts everything back.</summary>
    /// <param name="folder">The folder in which cells run from now on.</param>
    public void Restore(string folder)
    {
        Environment.CurrentDirectory = folder;
        foreach (var name in Variables().Keys.Except(_variables.Keys).ToList())
        {
            Environment.SetEnvironmentVariable(name, null);
        }

        foreach (var (name, value) in _variables)
        {
            Environment.SetEnvironmentVariable(name, value);
        }

        CultureInfo.DefaultThreadCurrentCulture = null;
        CultureInfo.DefaultThreadCurrentUICulture = null;
    }

    private static Dictionary<string, string?> Variables() =>
        Environment.GetEnvironmentVariables()
            .Cast<DictionaryEntry>()
            .ToDictionary(pair => (string)pair.Key, pair => (string?)pair.Value, StringComparer.Ordinal);
}
