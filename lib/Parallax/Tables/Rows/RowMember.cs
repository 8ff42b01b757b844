using System.Reflection;
using System.Runtime.CompilerServices;

namespace Parallax.Tables.Rows;

/// <summary>A property or field of a row type that can be read.</summary>
/// <param name="Name">The column's name: the member's with a small first letter.</param>
/// <param name="Type">Its type.</param>
/// <param name="Value">Its value in a row.</param>
internal sealed record RowMember(string Name, Type Type, Func<object, object?> Value)
{
    private const BindingFlags Readable = BindingFlags.Public | BindingFlags.Instance;

    /// <summary>The members of a type, in the order of declaration.</summary>
    public static IEnumerable<RowMember> Of(Type type)
    {
        if (type.IsGenericType && typeof(ITuple).IsAssignableFrom(type)) return OfTuple(type);
        var properties = type.GetProperties(Readable).Where(IsReadable).OrderBy(p => p.MetadataToken);
        var fields = type.GetFields(Readable).OrderBy(f => f.MetadataToken);
        return properties.Select(OfProperty).Concat(fields.Select(OfField));
    }

    private static RowMember OfProperty(PropertyInfo property)
    {
        var getter = MethodInvoker.Create(property.GetMethod!);
        return new RowMember(Small(property.Name), property.PropertyType, row => getter.Invoke(row));
    }

    private static RowMember OfField(FieldInfo field) => new(Small(field.Name), field.FieldType, field.GetValue);

    /// <summary>The items of a tuple; from the eighth on they are in a tuple of their own.</summary>
    private static IEnumerable<RowMember> OfTuple(Type tuple) => Items(tuple).Select((type, i) =>
        new RowMember($"item{i + 1}", type, row => ((ITuple)row)[i]));

    private static IEnumerable<Type> Items(Type tuple)
    {
        var arguments = tuple.GetGenericArguments();
        const int most = 7;
        return arguments.Length <= most ? arguments : [.. arguments[..most], .. Items(arguments[most])];
    }

    private static bool IsReadable(PropertyInfo property) =>
        property is { CanRead: true, PropertyType: { IsByRefLike: false, IsByRef: false, IsPointer: false } }
        && property.GetMethod!.IsPublic && property.GetIndexParameters().Length == 0;

    private static string Small(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
