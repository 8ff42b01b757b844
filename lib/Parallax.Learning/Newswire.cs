using System.Text;
using Parallax.Language;

namespace Parallax.Learning;

/// <summary>
/// Writes lines in the forms of agency newswire, with their names marked, by filling gazetteer names into patterns.
/// </summary>
internal sealed class Newswire
{
    private static readonly string[] Months =
        "January February March April May June July August September October November December".Split(' ');
    private static readonly string[] Days = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".Split(' ');

    private readonly Dice _dice;
    private readonly string[] _patterns;
    private readonly Dictionary<string, string[]> _lists;

    /// <summary>A writer with the patterns of a file.</summary>
    public Newswire(string patterns, ulong seed)
    {
        _dice = new Dice(seed);
        _patterns = [.. File.ReadLines(patterns).Where(line => line.Length > 0 && line[0] != '#')];
        var organizations = Lines("organizations.tsv").Select(l => l.Split('\t')[0].Split(" (")[0])
            .ToArray();
        var given = Lines("given-names.tsv").SelectMany(l => l[2..].Split(' '))
            .Where(w => w.Length > 0)
            .ToArray();
        _lists = new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["given"] = given,
            ["sur"] = [.. Lines("surnames.txt").SelectMany(l => l.Split(' '))
                .Where(w => w.Length > 2)],
            ["country"] = [.. Lines("countries.tsv").Select(l => l.Split('\t')[0])],
            ["nat"] =
                [.. Lines("countries.tsv").Select(l => l.Split('\t')[2].Split(';')[0])
                    .Where(w => w.Length > 0)],
            ["city"] = [.. Lines("cities.txt").SelectMany(l => l.Split(';'))],
            ["state"] = [.. Lines("regions.txt").Take(51)
                .Select(l => l.Split('\t')[0].Split(" (")[0])],
            ["team"] = Between(organizations, "New York Yankees", "Washington Capitals"),
            ["club"] = Between(organizations, "Manchester United", "Flamengo"),
            ["company"] = Between(organizations, "Google", "Qantas"),
            ["media"] = Between(organizations, "Reuters", "The Guardian"),
            ["body"] = Between(organizations, "United Nations", "Doctors Without Borders"),
            ["cup"] = [
                "World Cup",
                "European Cup",
                "Davis Cup",
                "Fed Cup",
                "U.S. Open",
                "French Open",
                "Australian Open",
                "British Open",
                "Ryder Cup",
                "UEFA Cup",
                "Champions League",
                "Asian Cup",
                "African Nations Cup",
                "Grand Prix",
                "Tour de France",
                "Masters",
                "Stanley Cup",
                "Super Bowl",
                "World Series",
                "Copa America",
                "Winners' Cup",
            ],
        };
    }

    /// <summary>Documents of some lines each.</summary>
    public IEnumerable<LabelledDocument> Write(int documents, int lines, WordFactsCache facts)
    {
        var segmenter = new Segmenter();
        for (var i = 0; i < documents; i++)
        {
            var text = new StringBuilder();
            var names = new List<(TextSpan, EntityType)>();
            for (var line = 0; line < lines; line++)
            {
                Fill(_patterns[_dice.Next(_patterns.Length)], text, names);
                text.Append("\n\n");
            }
            var view = new DocumentView(segmenter.Segment(new ArticleInfo { Id = "newswire" }, text.ToString()), facts);
            yield return LabelledDocument.Of(view, names, 1);
        }
    }

    private void Fill(string pattern, StringBuilder text, List<(TextSpan, EntityType)> names)
    {
        for (var at = 0; at < pattern.Length; at++)
        {
            if (pattern[at] != '{')
            {
                text.Append(pattern[at]);
                continue;
            }
            var end = pattern.IndexOf('}', at);
            var capitals = pattern[at + 1] == '+';
            var kind = pattern[(at + (capitals ? 2 : 1))..end];
            var value = Value(kind);
            var start = text.Length;
            text.Append(capitals ? value.ToUpperInvariant() : value);
            if (TypeOf(kind) is { } type) names.Add((new TextSpan(start, text.Length), type));
            at = end;
        }
    }

    private string Value(string kind) => kind switch
    {
        "per" => Pick("given") + ' ' + Pick("sur"),
        "ini" => Pick("given")[..1] + ". " + Pick("sur"),
        "team" => Pick("team") is var team && _dice.Next(3) is var part && part == 0
            ? team
            : part == 1
                ? team[..team.LastIndexOf(' ')]
                : team[(team.LastIndexOf(' ') + 1)..],
        "sur" when _dice.Next(8) == 0 => Unknown(),
        "club" when _dice.Next(5) == 0 => Pick("city"),
        "n" => _dice.Next(60).ToString(System.Globalization.CultureInfo.InvariantCulture),
        "score" => $"{_dice.Next(8)}-{_dice.Next(8)}",
        "time" => _dice.Next(2) == 0
            ? $"{_dice.Next(3)}:{10 + _dice.Next(50)}.{_dice.Next(99)}"
            : $"{10 + _dice.Next(50)}.{_dice.Next(99)} seconds",
        "money" => $"${_dice.Next(90)}.{_dice.Next(10)}",
        "pct" => $"{_dice.Next(9)}.{_dice.Next(10)}",
        "month" => Months[_dice.Next(12)],
        "weekday" => Days[_dice.Next(7)],
        "date" =>
            $"1996-{1 + _dice.Next(12):00}-{1 + _dice.Next(28):00}",
        _ => Pick(kind),
    };

    private static EntityType? TypeOf(string kind) => kind switch
    {
        "per" or "ini" or "sur" => EntityType.Person,
        "country" or "city" or "state" => EntityType.Location,
        "team" or "club" or "company" or "media" or "body" => EntityType.Organization,
        "nat" or "cup" => EntityType.Miscellaneous,
        _ => null,
    };

    private string Pick(string list) => _lists[list][_dice.Next(_lists[list].Length)];

    // A surname that no list holds, so that the tagger also learns to do without.
    private string Unknown()
    {
        var parts = new[]
        {
            "ba",
            "ko",
            "ri",
            "mal",
            "ten",
            "dov",
            "shi",
            "lar",
            "en",
            "gu",
            "vic",
            "sen",
            "ova",
            "ski",
            "to",
            "ham",
            "zel",
            "qui",
        };
        var word = string.Concat(Enumerable.Range(0, 2 + _dice.Next(2))
            .Select(_ => parts[_dice.Next(parts.Length)]));
        return char.ToUpperInvariant(word[0]) + word[1..];
    }

    private static string[] Between(string[] names, string first, string last) =>
        names[Array.IndexOf(names, first)..(Array.IndexOf(names, last) + 1)];

    private static IEnumerable<string> Lines(string file) => EmbeddedText.Lines("entities/" + file);
}
