using Parallax.Display;
using Parallax.Entities.Names;
using Parallax.Numerics;
using YamlDotNet.Core;
using YamlDotNet.Serialization;

namespace Parallax.Entities;

/// <summary>Names that a user joins: a YAML list of names, each with its type and other forms.</summary>
/// <remarks>
/// <code>
/// - name: Anna Belmont
///   type: person          # person, organization, location or miscellaneous
///   forms: [the Iron Duchess, AB]
/// </code>
/// A form is found wherever it stands, longest first, whatever the tagger thinks; the user's names go before the
/// shipped ones.
/// Of two names for one form the first is taken and the conflict is reported.
/// </remarks>
public sealed class AliasFile
{
    /// <summary>The name under which it is looked for beside articles.</summary>
    public const string FileName = Reading.FileNames.Aliases;

    private AliasFile(IReadOnlyList<Alias> aliases) => (Aliases, Conflicts) = (aliases, FindConflicts(aliases));

    /// <summary>The names in the order of the file.</summary>
    public IReadOnlyList<Alias> Aliases { get; }

    /// <summary>What contradicts itself in the file, a sentence each.</summary>
    public IReadOnlyList<string> Conflicts { get; }

    /// <summary>Reads a file.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is not a list of names; the message says where and what was
    /// expected.</exception>
    public static AliasFile Load(string path) => Parse(File.ReadAllText(path), path);

    /// <summary>
    /// The <c>aliases.yaml</c> in the first of some folders, or beside the first of some files, that has one; null
    /// where none has.
    /// </summary>
    /// <inheritdoc cref="Load"/>
    public static AliasFile? Beside(IEnumerable<string> paths) => paths
        .Select(p => Path.Combine(Directory.Exists(p)
            ? p
            : Path.GetDirectoryName(Path.GetFullPath(p))!,
            FileName))
        .FirstOrDefault(OrdinaryFile.HasBytes) is { } found ? Load(found) : null;

    /// <summary>Reads the text of a file.</summary>
    /// <inheritdoc cref="Load"/>
    public static AliasFile Parse(string yaml, string source = FileName)
    {
        try
        {
            var rows = new DeserializerBuilder().Build().Deserialize<List<Dictionary<string, object>>>(yaml)
                ?? [];
            return new AliasFile([.. rows.Select((row, i) => Read(row, i + 1, source))]);
        }
        catch (YamlException e)
        {
            throw new InvalidDataException(
                $"'{source}', line {e.Start.Line}: this is not a list of names; expected entries of "
                + "'- name: …' with 'type: …' and 'forms: […]'.",
                e);
        }
    }

    /// <summary>
    /// The names of two files, those of the one with the smaller text first, whichever is given first.
    /// </summary>
    internal static AliasFile? Merge(AliasFile? a, AliasFile? b)
    {
        if (a is null || b is null || ReferenceEquals(a, b)) return a ?? b;
        return new AliasFile([.. new[] { a, b }
            .OrderBy(f => f.ToString(), StringComparer.Ordinal)
            .SelectMany(f => f.Aliases)]);
    }

    /// <summary>What tells a file from others, and from none.</summary>
    internal static string HashOf(AliasFile? file) => ContentHash.Of(file?.ToString() ?? "");

    /// <summary>The names with their forms, a line each.</summary>
    public override string ToString() => string.Join('\n', Aliases.Select(Line));

    private static string Line(Alias alias) =>
        $"{alias.Name} ({alias.Type}): {string.Join("; ", alias.Forms)}";

    private static Alias Read(Dictionary<string, object> row, int number, string source)
    {
        if (row.GetValueOrDefault("name") is not string { Length: > 0 } name)
            throw new InvalidDataException(
                $"'{source}', entry {number} has no 'name'; add one, such as 'name: Anna Belmont'.");
        var entry = $"'{source}', entry {number} ('{name}')";
        if (row.Keys.FirstOrDefault(k => k is not ("name" or "type" or "forms")) is { } unknown)
            throw new InvalidDataException(
                $"{entry} has the unknown field '{unknown}'; fields are name, type and forms.");
        return new Alias(name, TypeOf(row, entry), FormsOf(row, entry));
    }

    private static EntityType TypeOf(Dictionary<string, object> row, string entry)
    {
        var type = row.GetValueOrDefault("type") as string ?? "person";
        if (Enum.TryParse<EntityType>(type, ignoreCase: true, out var kind)
            && !char.IsDigit(type[0]))
            return kind;
        throw new InvalidDataException(
            $"{entry} has the type '{type}'; types are person, organization, location and miscellaneous.");
    }

    private static string[] FormsOf(Dictionary<string, object> row, string entry) =>
        row.GetValueOrDefault("forms") switch
        {
            null => [],
            string one => [one],
            IEnumerable<object> many => [.. many
                .Select(f => f?.ToString() ?? "")
                .Where(f => f.Length > 0)],
            _ => throw new InvalidDataException($"{entry}: 'forms' must be a list, such as [the Iron Duchess, AB]."),
        };

    private static List<string> FindConflicts(IReadOnlyList<Alias> aliases) => aliases
        .SelectMany(a => a.Forms.Prepend(a.Name).Distinct(StringComparer.OrdinalIgnoreCase),
            (a, f) => (Form: f, a.Name))
        .GroupBy(f => f.Form, f => f.Name, StringComparer.OrdinalIgnoreCase)
        .Where(g => g.Distinct(StringComparer.Ordinal).Count() > 1)
        .Select(Conflict)
        .ToList();

    private static string Conflict(IGrouping<string, string> names)
    {
        var meanings = string.Join(" and for ",
            names.Distinct(StringComparer.Ordinal).Select(n => $"'{n}'"));
        return $"'{names.Key}' stands for {meanings}; it is counted as '{names.First()}'.";
    }
}
