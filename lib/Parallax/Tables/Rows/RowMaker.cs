using System.Reflection;
using Parallax.Display;
using Parallax.Tables.Columns;
using Parallax.Tables.Output;
using Parallax.Tables.Verbs;

namespace Parallax.Tables.Rows;

/// <summary>
/// Makes rows of a type out of a table: by its constructor with most parameters, then by its properties.
/// </summary>
internal static class RowMaker<T>
{
    public static IReadOnlyList<T> Make(TableView table)
    {
        if (ColumnTypes.TypeOf(typeof(T)) is not null) return Values(table);
        var constructor = Constructor();
        var parameters = constructor?.GetParameters() ?? [];
        var create = Creator(constructor, Array.ConvertAll(parameters, parameter => Argument(table, parameter)));
        var properties = Properties(table, parameters);
        if (parameters.Length + properties.Length == 0) throw NothingToFill(table);
        return Array.ConvertAll(Positions.First(table.Rows), row => Row(row, create, properties));
    }

    private static ConstructorInfo? Constructor()
    {
        var constructor = typeof(T).GetConstructors().MaxBy(candidate => candidate.GetParameters().Length);
        if (constructor is not null || typeof(T).IsValueType) return constructor;
        throw new ArgumentException(
            $"{typeof(T).Name} has no public constructor; give a record, class or structure with one.");
    }

    private static T Row(int row, Func<int, object> create, (MethodInvoker Set, SlotValues Values)[] properties)
    {
        // A structure is boxed, so that setting its properties changes this one and no copy.
        var made = create(row);
        foreach (var (set, values) in properties) set.Invoke(made, values[row]);
        return (T)made;
    }

    /// <summary>Makes a row out of the constructor's arguments; a structure without one begins empty.</summary>
    private static Func<int, object> Creator(ConstructorInfo? constructor, Func<int, object?>[] arguments)
    {
        if (constructor is null) return _ => default(T)!;
        var create = ConstructorInvoker.Create(constructor);
        return row => create.Invoke(Array.ConvertAll(arguments, argument => argument(row)).AsSpan());
    }

    private static Func<int, object?> Argument(TableView table, ParameterInfo parameter)
    {
        var name = ColumnOf(table, parameter.Name ?? "");
        if (name is null && parameter.HasDefaultValue) return _ => parameter.DefaultValue;
        if (name is null) throw NoColumn(table, parameter.Name ?? "");
        var values = new SlotValues(table[name], MemberSlot.Of(parameter));
        return row => values[row];
    }

    private static (MethodInvoker Set, SlotValues Values)[] Properties(TableView table, ParameterInfo[] parameters)
    {
        var filled = parameters.Select(parameter => parameter.Name ?? "").ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [..
            from property in typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            where property.SetMethod is { IsPublic: true } && !filled.Contains(property.Name)
            where property.GetIndexParameters().Length == 0
            let column = ColumnFor(property, table)
            where column is not null
            let values = new SlotValues(table[column], MemberSlot.Of(property))
            select (MethodInvoker.Create(property.SetMethod!), values)];
    }

    private static string? ColumnFor(PropertyInfo property, TableView table)
    {
        var column = ColumnOf(table, property.Name);
        if (column is null && IsRequired(property)) throw NoColumn(table, property.Name);
        return column;
    }

    /// <summary>The column of a member's name: exactly so, else in another case.</summary>
    private static string? ColumnOf(TableView table, string member) => table.Has(member)
        ? member
        : table.Names.FirstOrDefault(n => string.Equals(n, member, StringComparison.OrdinalIgnoreCase));

    private static bool IsRequired(PropertyInfo property) =>
        property.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute), inherit: false);

    private static IReadOnlyList<T> Values(TableView table)
    {
        if (table.Names.Count != 1)
            throw new ArgumentException(
                $"A {ColumnTypes.DisplayName(typeof(T))} is made of one column, and there are {table.Names.Count}; "
                + "take one with Select.");
        var slot = new MemberSlot("value", typeof(T), default(T) is null);
        var values = new SlotValues(table[table.Names[0]], slot);
        return [.. Enumerable.Range(0, table.Rows).Select(row => (T)values[row]!)];
    }

    private static ArgumentException NoColumn(TableView table, string member) =>
        new(
            $"{typeof(T).Name} needs a value for '{member}'. {Suggestion.NotFound("Column", member, table.Names)}");

    private static ArgumentException NothingToFill(TableView table) => new(
        $"{typeof(T).Name} has no constructor parameter and no settable property with the name of a column "
        + $"({string.Join(", ", table.Names)}); name its members as the columns are named.");
}
