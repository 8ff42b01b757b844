using Parallax.Notebooks.Host;
using Parallax.Notebooks.Sessions;

namespace Microsoft.DotNet.Interactive;

/// <summary>A value that is shown below a cell and can be replaced where it stands.</summary>
public sealed class DisplayedValue
{
    private readonly string[] _mimeTypes;

    internal DisplayedValue(string displayId, string[] mimeTypes)
    {
        DisplayId = displayId;
        MimeTypes = _mimeTypes = mimeTypes;
    }

    /// <summary>The name of the output within the session.</summary>
    public string DisplayId { get; }

    /// <summary>The mime types it was shown in.</summary>
    public IReadOnlyCollection<string> MimeTypes { get; internal init; }

    /// <summary>Shows another value in its place.</summary>
    public void Update(object? updatedValue) =>
        CellContext.Current?.Show(CellFormatter.Format(updatedValue, _mimeTypes), DisplayRole.Update, DisplayId);
}
