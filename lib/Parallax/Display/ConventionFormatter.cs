namespace Parallax.Display;

/// <summary>Writes a value in one mime type, in the shape that .NET Interactive's convention asks for.</summary>
/// <remarks>It must have exactly one public method named Format, and no public property Type.</remarks>
internal sealed class ConventionFormatter<T>(string mimeType, Func<T, string> text)
{
    public string MimeType => mimeType;

    /// <summary>Writes the value; false hands it on to the default formatter.</summary>
    public bool Format(object instance, TextWriter writer)
    {
        if (instance is not T value) return false;
        writer.Write(text(value));
        return true;
    }
}
