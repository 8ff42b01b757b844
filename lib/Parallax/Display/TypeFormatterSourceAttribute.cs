namespace Parallax.Display;

/// <summary>Tells .NET Interactive how a type shows itself, by its naming convention and without a reference to it.</summary>
/// <param name="formatterSourceType">A type with a public constructor without parameters and a method <c>CreateTypeFormatters()</c>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    public Type FormatterSourceType { get; } = formatterSourceType;

    public string[] PreferredMimeTypes { get; init; } = [];
}
