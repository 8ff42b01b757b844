using System.Globalization;

namespace Parallax.Learning;

/// <summary>Options of a command, each NAME=NUMBER.</summary>
internal sealed class NumberOptions(IReadOnlyList<string> given)
{
    /// <summary>The number that was given for a name, or another.</summary>
    public int this[string name, int fallback]
    {
        get
        {
            var prefix = name + "=";
            var option = given.FirstOrDefault(text => text.StartsWith(prefix, StringComparison.Ordinal));
            return option is null ? fallback : int.Parse(option.AsSpan(prefix.Length), CultureInfo.InvariantCulture);
        }
    }
}
