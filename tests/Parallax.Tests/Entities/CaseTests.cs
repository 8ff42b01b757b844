using System.Text.Json;

namespace Parallax.Tests.Entities;

/// <summary>
/// Short texts with what must be found in them, a line each in <c>cases.jsonl</c>: <c>has</c> gives type, name and number
/// of mentions other than pronouns, <c>lacks</c> names that must not be there (any type where none is given),
/// <c>labels</c> what somebody is called, with the status where it is not stated.
/// </summary>
public sealed class CaseTests
{
    private static readonly Analyzer Analyzer = new();

    private static readonly Dictionary<string, EntityType> Types = new(StringComparer.Ordinal)
    {
        ["PER"] = EntityType.Person,
        ["ORG"] = EntityType.Organization,
        ["LOC"] = EntityType.Location,
        ["MISC"] = EntityType.Miscellaneous,
        ["GRP"] = EntityType.Group,
    };

    /// <summary>The cases by id.</summary>
    public static TheoryData<string> Ids => [.. Cases.Keys];

    private static Dictionary<string, Case> Cases { get; } = File
        .ReadLines(Path.Combine(AppContext.BaseDirectory, "Entities", "cases.jsonl"))
        .Select(line => JsonSerializer.Deserialize<Case>(line, JsonSerializerOptions.Web)!)
        .ToDictionary(c => c.Id, StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Analyze_Case(string id)
    {
        var expected = Cases[id];
        var entities = Analyzer.Analyze(new ArticleInfo { Id = id }, expected.Text).Entities;
        var found = string.Join("; ", entities.Select(e => $"{e.Type} {e.Name} {Mentions(e)}"));

        foreach (var line in expected.Has) Assert.True(entities.Any(e => IsNamed(e, line, exactly: true)), $"{line} in: {found}");
        foreach (var line in expected.Lacks) Assert.False(entities.Any(e => IsNamed(e, line, exactly: false)), $"{line} in: {found}");
        if (expected.Persons is { } persons) Assert.Equal(persons, entities.Count(e => e.Type == EntityType.Person));
        Assert.Equal(expected.NoLabels ? [] : expected.Labels, Labels(entities, expected));
    }

    // "PER Otto Marsh 2", "PER Otto Marsh", "Otto Marsh"
    private static bool IsNamed(Entity entity, string line, bool exactly)
    {
        var words = line.Split(' ');
        var type = Types.GetValueOrDefault(words[0], entity.Type);
        var first = Types.ContainsKey(words[0]) ? 1 : 0;
        var count = int.TryParse(words[^1], out var mentions);
        var name = string.Join(' ', words[first..(count ? ^1 : ^0)]);
        return entity.Type == type && entity.Name == name && (!count || !exactly || Mentions(entity) == mentions);
    }

    private static int Mentions(Entity entity)
    {
        var described = entity.Type == EntityType.Group ? MentionForm.Nominal : MentionForm.Name;
        return entity.Mentions.Count(m => m.Form == MentionForm.Name || m.Form == described);
    }

    // Only the labels of those whom the case speaks of.
    private static List<string> Labels(IEnumerable<Entity> entities, Case expected)
    {
        if (expected.Labels.Count == 0 && !expected.NoLabels) return [];
        return entities.SelectMany(e => e.Labels.Select(l => $"{e.Name}: {WithoutArticle(l.Text)}{Status(l)}")).ToList();
    }

    private static string WithoutArticle(string text) =>
        text.Split(' ') is ["a" or "an" or "the" or "The", .. var rest] ? string.Join(' ', rest) : text;

    private static string Status(Label label) => label.Status == LabelStatus.Stated ? "" : $" ({label.Status})";

    private sealed record Case(string Id, string Text)
    {
        public string? Report { get; init; }

        public List<string> Has { get; init; } = [];

        public List<string> Lacks { get; init; } = [];

        public List<string> Labels { get; init; } = [];

        public bool NoLabels { get; init; }

        public int? Persons { get; init; }
    }
}
