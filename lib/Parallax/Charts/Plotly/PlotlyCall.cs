using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.FSharp.Core;
using Parallax.Display;
using Plotly.NET;

namespace Parallax.Charts.Plotly;

/// <summary>A function of Plotly.NET that takes its arguments by name.</summary>
/// <remarks>
/// Its functions are written for F#, where optional arguments may be left out. C# must give all of them: 87 for an
/// axis, and up to 17 types of values. Here they are the properties of an anonymous object; what it does not name, and
/// what is null, is left out. A name that the function does not have, or a value of another type, is an error, so that
/// a version of Plotly.NET with other names is noticed.
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
    public static T Create<T>(object arguments)
    {
        var init = Of(typeof(T), "init", typeof(object));
        return (T)init.Invoke(arguments);
    }

    /// <summary>Gives an object more properties with the function <c>style</c> of its type.</summary>
    public static T Restyle<T>(T value, object arguments)
    {
        var style = Style<T>(typeof(T), "style", arguments);
        return style.Invoke(value);
    }

    /// <summary>A function of Plotly.NET with its arguments: it styles a trace or an object.</summary>
    public static FSharpFunc<T, T> Style<T>(Type type, string name, object arguments) =>
        (FSharpFunc<T, T>)Of(type, name, typeof(T)).Invoke(arguments);

    private static PlotlyCall Of(Type type, string name, Type trace) =>
        Known.GetOrAdd((type, name, trace), Find);

    private static PlotlyCall Find((Type Type, string Name, Type Trace) key)
    {
        var method = key.Type.GetMethod(key.Name, BindingFlags.Public | BindingFlags.Static)
            ?? throw new MissingMethodException(key.Type.FullName, key.Name);
        if (!method.IsGenericMethodDefinition) return new PlotlyCall(method);
        var types = method.GetGenericArguments().Select(argument => TypeFor(argument, key.Trace));
        return new PlotlyCall(method.MakeGenericMethod([.. types]));
    }

    /// <summary>The most general type that a type argument admits: values, rows of them, or the trace.</summary>
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
        var expected = parameter.ParameterType.GetGenericArguments()[0];
        if (expected.IsInstanceOfType(value)) return Activator.CreateInstance(parameter.ParameterType, value)!;
        var found = value.GetType().Name;
        throw new ArgumentException($"{Name}: {parameter.Name} is a {found}, expected {expected}.");
    }

    private string Name => $"Plotly.NET's {_method.DeclaringType!.Name}.{_method.Name}";

    private ArgumentException NoSuchArgument(string name)
    {
        string[] known = [.. _parameters.Select(parameter => parameter.Name!)];
        return new ArgumentException($"{Name}: {Suggestion.NotFound("Argument", name, known)}");
    }
}
