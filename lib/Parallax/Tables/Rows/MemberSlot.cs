using System.Reflection;

namespace Parallax.Tables.Rows;

/// <summary>A constructor's parameter or a property that a column fills.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsNullable">Whether it takes a missing value.</param>
internal sealed record MemberSlot(string Name, Type Type, bool IsNullable)
{
    private static readonly NullabilityInfoContext Nullability = new();

    public static MemberSlot Of(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        return new(parameter.Name ?? "", type, TakesNull(type, context => context.Create(parameter)));
    }

    public static MemberSlot Of(PropertyInfo property)
    {
        var type = property.PropertyType;
        return new(property.Name, type, TakesNull(type, context => context.Create(property)));
    }

    /// <summary>
    /// References take a missing value unless they are declared not to: "string" where "string?" is used.
    /// </summary>
    private static bool TakesNull(Type type, Func<NullabilityInfoContext, NullabilityInfo> declared)
    {
        if (type.IsValueType) return Nullable.GetUnderlyingType(type) is not null;
        lock (Nullability) return declared(Nullability).WriteState != NullabilityState.NotNull;
    }
}
