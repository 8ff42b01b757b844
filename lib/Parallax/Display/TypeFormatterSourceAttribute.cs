namespace Parallax.Display;

/// <summary>
/// Tells .NET Interactive how a type shows itself, by its naming convention and without a reference to it.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
internal sealed class TypeFormatterSourceAttribute : Attribute
{
    /// <summary>Names the source of formatters.</summary>
    /// <param name="formatterSourceType">
    /// A type with a public constructor without parameters and a method <c>CreateTypeFormatters()</c>.
    /// </param>
    public TypeFormatterSourceAttribute(Type formatterSourceType) => FormatterSourceType = formatterSourceType;

    /// <summary>The same by the name of the type, for types that know nothing of how they are shown.</summary>
    /// <param name="formatterSourceName">The full name of a type of this library.</param>
    public TypeFormatterSourceAttribute(string formatterSourceName)
    {
        var library = typeof(TypeFormatterSourceAttribute).Assembly;
        FormatterSourceType = library.GetType(formatterSourceName, throwOnError: true)!;
    }

    public Type FormatterSourceType { get; }

    public string[] PreferredMimeTypes { get; init; } = [];
}
