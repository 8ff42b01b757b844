using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.FSharp.Core;
using Parallax.Display;
using Plotly.NET;

namespace Parallax.Charts.Plotly;

/// <summary>A function of Plotly.NET that takes its arguments by name.</summary>
/// <remarks>
/// Its functions are written for F#, where optional arguments may be left out. C# must give all of them: 87 for an axis, and
/// up to 17 types of values. Here they are the properties of an anonymous object; what it does not name, and what is null, is
/// left out. A name that the function does not have, or a value of another type, is an error, so that a version of Plotly.NET
/// with other names is noticed.
/// </remarks>
internal sealed class PlotlyCall
{
    private static readonly ConcurrentDictionary<(Type Type, string Name, Type Trace), PlotlyCall> Known = [];

    private readonly MethodInfo _method;
    private readonly ParameterInfo[] _parameters;

    private PlotlyCall(MethodInfo method)
    {
        _method = method;
        _parameters = method.GetParameters();
    }

    /// <summary>Makes an object with the function <c>init</c> of its type.</summary>
    public static T Create<T>(object arguments) => (T)Of(typeof(T), "init", typeof(object)).Invoke(arguments);

    /// <summary>Gives an object more properties with the function <c>style</c> of its type.</summary>
    public static T Restyle<T>(T value, object arguments) => Style<T>(typeof(T), "style", arguments).Invoke(value);

    /// <summary>What a function of Plotly.NET makes of its arguments: a function that styles a trace or object.</summary>
    public static FSharpFunc<T, T> Style<T>(Type type, string name, object arguments) =>
        (FSharpFunc<T, T>)Of(type, name, typeof(T)).Invoke(arguments);

    private static PlotlyCall Of(Type type, string name, Type trace) =>
        Known.GetOrAdd((type, name, trace), key => new PlotlyCall(Find(key.Type, key.Name, key.Trace)));

    private static MethodInfo Find(Type type, string name, Type trace)
    {
        var method = type.GetMethod(name, BindingFlags.Public | BindingFlags.Static)
            ?? throw new MissingMethodException(type.FullName, name);
        if (!method.IsGenericMethodDefinition) return method;
        return method.MakeGenericMethod([.. method.GetGenericArguments().Select(argument => TypeFor(argument, trace))]);
    }

    /// <summary>The most general type that a type argument admits: values of any kind, rows of them, or the trace.</summary>
    private static Type TypeFor(Type argument, Type trace)
    {
        var constraint = argument.GetGenericParameterConstraints().FirstOrDefault();
        if (constraint is null) return typeof(object);
        if (constraint == typeof(Trace)) return trace;
        return constraint.IsGenericType ? typeof(IEnumerable<IConvertible>) : constraint;
    }

    private object Invoke(object arguments)
    {
        var values = new object?[_parameters.Length];
        foreach (var argument in arguments.GetType().GetProperties())
        {
            var index = Array.FindIndex(_parameters, p => p.Name == argument.Name);
            if (index < 0) throw NoSuchArgument(argument.Name);
            if (argument.GetValue(arguments) is { } value) values[index] = Optional(_parameters[index], value);
        }

        return _method.Invoke(null, values)!;
    }

    /// <summary>A value as F# passes an optional one.</summary>
    private object Optional(ParameterInfo parameter, object value)
    {
        var type = parameter.ParameterType;
        if (type.GetGenericArguments()[0].IsInstanceOfType(value)) return Activator.CreateInstance(type, value)!;
        throw new ArgumentException(
            $"{Name}: {parameter.Name} is a {value.GetType().Name}, expected {type.GetGenericArguments()[0]}.");
    }

    private string Name => $"Plotly.NET's {_method.DeclaringType!.Name}.{_method.Name}";

    private ArgumentException NoSuchArgument(string name) =>
        new($"{Name}: " + Suggestion.NotFound("Argument", name, [.. _parameters.Select(p => p.Name!)]));
}
