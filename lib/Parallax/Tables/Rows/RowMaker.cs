using System.Reflection;
using Parallax.Display;
using Parallax.Tables.Columns;
using Parallax.Tables.Output;

namespace Parallax.Tables.Rows;

/// <summary>
/// Makes rows of a type out of a table: by its constructor with most parameters, then by its properties.
/// </summary>
internal static class RowMaker<T>
{
    public static IReadOnlyList<T> Make(TableView table)
    {
        if (ColumnTypes.TypeOf(typeof(T)) is not null) return Values(table);
        var constructor = typeof(T).GetConstructors().MaxBy(c => c.GetParameters().Length);
        if (constructor is null && !typeof(T).IsValueType)
            throw new ArgumentException(
                $"{typeof(T).Name} has no public constructor; give a record, class or structure with one.");
        var parameters = constructor?.GetParameters() ?? [];
        var arguments = Array.ConvertAll(parameters, p => Argument(table, p));
        var properties = Properties(table, parameters);
        if (parameters.Length + properties.Length == 0) throw NothingToFill(table);
        var rows = new T[table.Rows];
        var create = Creator(constructor, arguments);
        for (var row = 0; row < rows.Length; row++)
        {
            // A structure is boxed, so that setting its properties changes this one and no copy.
            var made = create(row);
            foreach (var (set, column) in properties) set.Invoke(made, column[row]);
            rows[row] = (T)made;
        }
        return rows;
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
        var filled = parameters.Select(p => p.Name ?? "").ToHashSet(StringComparer.OrdinalIgnoreCase);
        var found = new List<(MethodInvoker, SlotValues)>();
        foreach (var property in typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.SetMethod is not { IsPublic: true } set || filled.Contains(property.Name)) continue;
            if (property.GetIndexParameters().Length > 0) continue;
            var column = ColumnOf(table, property.Name);
            if (column is null && IsRequired(property)) throw NoColumn(table, property.Name);
            if (column is null) continue;
            found.Add((MethodInvoker.Create(set), new SlotValues(table[column], MemberSlot.Of(property))));
        }
        return [.. found];
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
