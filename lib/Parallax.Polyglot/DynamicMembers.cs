using System.Dynamic;

namespace Parallax.Polyglot;

/// <summary>Sets members of dynamic objects by name, in the way that every version of DynamicObj shares.</summary>
internal static class DynamicMembers
{
    /// <summary>Sets a member.</summary>
    /// <exception cref="InvalidOperationException">The object does not take it.</exception>
    public static void Set(DynamicObject target, string name, object? value)
    {
        if (!target.TrySetMember(new Setter(name), value))
            throw new InvalidOperationException($"{target.GetType().Name} does not take the member '{name}'.");
    }

    private sealed class Setter(string name) : SetMemberBinder(name, ignoreCase: false)
    {
        public override DynamicMetaObject FallbackSetMember(DynamicMetaObject target, DynamicMetaObject value, DynamicMetaObject? errorSuggestion) =>
            throw new NotSupportedException("Members are set directly.");
    }
}
