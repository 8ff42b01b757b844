using System.Text.Json;

namespace Parallax.Tests.Stores;

/// <summary>Any number of short articles by invented outlets about invented events, the same each time.</summary>
internal sealed class InventedNews
{
    private static readonly string[] Outlets = ["Veld Post", "Harrow Wire", "Lomme Courier", "Arden Echo"];
    private static readonly string[] GivenNames = ["Ada", "Tom", "Iris", "Jon", "Mara", "Piet", "Nell", "Owen"];
    private static readonly string[] Titles = ["Mayor", "Minister", "Judge", "Captain", "Senator"];
    private static readonly string[] Bodies = ["Harbour Council", "Water Company", "Institute", "Railway Union"];
    private static readonly string[] Things =
        ["bridge", "dam", "school", "harvest", "ferry", "tax", "museum", "tunnel", "market", "forest", "clinic", "strike"];
    private static readonly string[] Words =
        ["quiet", "costly", "late", "splendid", "broken", "fair", "dangerous", "modest", "hopeful", "corrupt", "brave"];
    private static readonly string[] Deeds =
        ["opened", "closed", "praised", "condemned", "repaired", "sold", "flooded", "visited", "defended", "delayed"];
    private static readonly string[] Syllables =
        ["ka", "lo", "mi", "ter", "vus", "ben", "dor", "pel", "sha", "rin", "gol", "wex", "tam", "fir", "nou", "zed"];

    private readonly Random _random = new(20);

    /// <summary>Writes so many articles as JSON lines.</summary>
    public void Write(string path, int articles)
    {
        var lines = new List<string>();
        for (var events = 0; lines.Count < articles; events++) lines.AddRange(Event(events));
        File.WriteAllLines(path, lines.Take(articles));
    }

    // One to three outlets report an event on the same days, each in words of its own; now and then the second prints
    // what the first has.
    private IEnumerable<string> Event(int number)
    {
        var (day, given) = (_random.Next(360), number % 3 == 0);
        var facts = Enumerable.Range(0, 3).Select(_ => NewFact()).ToList();
        var first = "";
        for (var report = 0; report < 1 + _random.Next(3); report++)
        {
            var text = report == 1 && number % 10 == 0 ? first : string.Join(' ', facts.Select(f => Told(f, report)));
            if (report == 0) first = text;
            var fields = new Dictionary<string, string?>
            {
                ["id"] = $"e{number:D4}-{report}",
                ["source"] = Outlets[(number + report) % Outlets.Length],
                ["published"] = new DateOnly(2031, 1, 1).AddDays(day + report).ToString("O"),
                ["story"] = given ? $"event {number}" : null,
                ["title"] = $"The {facts[0].Thing} of {facts[0].Place}",
                ["text"] = text,
            };
            yield return JsonSerializer.Serialize(fields.Where(field => field.Value is not null).ToDictionary());
        }
    }

    private Fact NewFact() => new(
        Pick(Titles), Pick(GivenNames), Name(2), Name(3), $"{Name(2)} {Pick(Bodies)}", Pick(Things), Pick(Deeds), Pick(Words), 11 + _random.Next(900));

    private static string Told(Fact fact, int report) => report switch
    {
        0 => $"{fact.Title} {fact.Given} {fact.Surname} {fact.Deed} the {fact.Thing} of {fact.Place} with {fact.Count} workers. "
            + $"“It is a {fact.Word} {fact.Thing},” {fact.Surname} said.",
        1 => $"The {fact.Word} {fact.Thing} of {fact.Place} was {fact.Deed} by {fact.Given} {fact.Surname}, the {fact.Body} said. "
            + $"Some {fact.Count} workers were there, according to {fact.Surname}.",
        _ => $"{fact.Title} {fact.Surname} told the {fact.Body} that {fact.Count} people had seen the {fact.Thing} in {fact.Place}. "
            + $"{fact.Surname} called it “{fact.Word}”.",
    };

    private string Name(int syllables)
    {
        var name = string.Concat(Enumerable.Range(0, syllables).Select(_ => Pick(Syllables)));
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    private string Pick(string[] list) => list[_random.Next(list.Length)];

    private sealed record Fact(
        string Title, string Given, string Surname, string Place, string Body, string Thing, string Deed, string Word, int Count);
}
