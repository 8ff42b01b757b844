using System.Reflection;
using Plotly.NET;

namespace Parallax.Charts;

/// <summary>The plotly.js that Plotly.NET carries, for pages whose charts are live without a network.</summary>
public static class PlotlyScript
{
    private const string Extension = ".min.js";

    private static readonly Lazy<string> Text = new(ReadResource);

    /// <summary>The script, as it is in the resources of Plotly.NET.</summary>
    /// <exception cref="InvalidOperationException">This version of Plotly.NET carries none.</exception>
    public static string Read() => Text.Value;

    private static string ReadResource()
    {
        var library = typeof(GenericChart).Assembly;
        using var stream = library.GetManifestResourceStream(NameIn(library))!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static string NameIn(Assembly library)
    {
        var names = library.GetManifestResourceNames();
        var script = Array.Find(names, name => name.EndsWith(Extension, StringComparison.Ordinal));
        return script ?? throw new InvalidOperationException(
            $"No plotly.js found in {library.FullName}; expected a resource that ends in {Extension}, "
            + $"and there are {string.Join(", ", names)}. Plotly.NET 6.0.0 carries one.");
    }
}
