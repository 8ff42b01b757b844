using System.Reflection;
using Parallax.Display;

namespace Parallax.Tables;

/// <summary>Makes rows of a type out of a table: by its constructor with most parameters, then by its properties.</summary>
internal static class RowMaker<T>
{
    public static IReadOnlyList<T> Make(TableView table)
    {
        if (ColumnTypes.TypeOf(typeof(T)) is not null) return Values(table);
        var constructor = typeof(T).GetConstructors().OrderByDescending(c => c.GetParameters().Length).FirstOrDefault();
        if (constructor is null && !typeof(T).IsValueType)
            throw new ArgumentException($"{typeof(T).Name} has no public constructor; give a record, class or structure with one.");
        var parameters = constructor?.GetParameters() ?? [];
        var arguments = Array.ConvertAll(parameters, p => Argument(table, p));
        var properties = Properties(table, parameters);
        if (parameters.Length + properties.Length == 0) throw NothingToFill(table);
        var rows = new T[table.Rows];
        for (var row = 0; row < rows.Length; row++) rows[row] = Row(constructor, Array.ConvertAll(arguments, a => a(row)), (properties, row));
        return rows;
    }

    private static T Row(ConstructorInfo? constructor, object?[] arguments, ((PropertyInfo Property, SlotValues Values)[] Properties, int Row) rest)
    {
        // A boxed structure, so that setting its properties changes this one and no copy.
        var made = constructor is null ? default(T)! : constructor.Invoke(arguments);
        foreach (var (property, values) in rest.Properties) property.SetValue(made, values[rest.Row]);
        return (T)made;
    }

    private static Func<int, object?> Argument(TableView table, ParameterInfo parameter)
    {
        var name = ColumnOf(table, parameter.Name ?? "");
        if (name is null && parameter.HasDefaultValue) return _ => parameter.DefaultValue;
        if (name is null) throw NoColumn(table, parameter.Name ?? "");
        var values = new SlotValues(table[name], MemberSlot.Of(parameter));
        return row => values[row];
    }

    private static (PropertyInfo, SlotValues)[] Properties(TableView table, ParameterInfo[] parameters)
    {
        var filled = parameters.Select(p => p.Name ?? "").ToHashSet(StringComparer.OrdinalIgnoreCase);
        var found = new List<(PropertyInfo, SlotValues)>();
        foreach (var property in typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.SetMethod is not { IsPublic: true } || filled.Contains(property.Name)) continue;
            if (property.GetIndexParameters().Length > 0) continue;
            if (ColumnOf(table, property.Name) is { } name) found.Add((property, new SlotValues(table[name], MemberSlot.Of(property))));
            else if (IsRequired(property)) throw NoColumn(table, property.Name);
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
                $"A {ColumnTypes.DisplayName(typeof(T))} is made of one column, and there are {table.Names.Count}; take one with Select.");
        var slot = new MemberSlot("value", typeof(T), default(T) is null);
        var values = new SlotValues(table[table.Names[0]], slot);
        return [.. Enumerable.Range(0, table.Rows).Select(row => (T)values[row]!)];
    }

    private static ArgumentException NoColumn(TableView table, string member) =>
        new($"{typeof(T).Name} needs a value for '{member}'. {Suggestion.NotFound("Column", member, table.Names)}");

    private static ArgumentException NothingToFill(TableView table) => new(
        $"{typeof(T).Name} has no constructor parameter and no settable property with the name of a column "
        + $"({string.Join(", ", table.Names)}); name its members as the columns are named.");
}
