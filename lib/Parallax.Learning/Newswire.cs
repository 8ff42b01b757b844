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

    private static readonly string[] Cups =
    [
        "World Cup", "European Cup", "Davis Cup", "Fed Cup", "U.S. Open", "French Open", "Australian Open",
        "British Open", "Ryder Cup", "UEFA Cup", "Champions League", "Asian Cup", "African Nations Cup", "Grand Prix",
        "Tour de France", "Masters", "Stanley Cup", "Super Bowl", "World Series", "Copa America", "Winners' Cup",
    ];

    // The first regions of the list are those of the United States.
    private const int States = 51;

    private readonly Dice _dice;
    private readonly string[] _patterns;
    private readonly Dictionary<string, string[]> _lists;

    /// <summary>A writer with the patterns of a file.</summary>
    public Newswire(string patterns, ulong seed)
    {
        _dice = new Dice(seed);
        _patterns = [.. File.ReadLines(patterns).Where(line => line.Length > 0 && line[0] != '#')];
        string[] organizations = [.. Lines("organizations.tsv").Select(NameOf)];
        string[][] countries = [.. Lines("countries.tsv").Select(line => line.Split('\t'))];
        _lists = new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["given"] = Words(Lines("given-names.tsv").SelectMany(line => line[2..].Split(' ')), 1),
            ["sur"] = Words(Lines("surnames.txt").SelectMany(line => line.Split(' ')), 3),
            ["country"] = Words(countries.Select(country => country[0]), 0),
            ["nat"] = Words(countries.Select(country => country[2].Split(';')[0]), 1),
            ["city"] = Words(Lines("cities.txt").SelectMany(line => line.Split(';')), 0),
            ["state"] = Words(Lines("regions.txt").Take(States).Select(NameOf), 0),
            ["team"] = Between(organizations, "New York Yankees", "Washington Capitals"),
            ["club"] = Between(organizations, "Manchester United", "Flamengo"),
            ["company"] = Between(organizations, "Google", "Qantas"),
            ["media"] = Between(organizations, "Reuters", "The Guardian"),
            ["body"] = Between(organizations, "United Nations", "Doctors Without Borders"),
            ["cup"] = Cups,
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
            FillIn(pattern[(at + 1)..end], text, names);
            at = end;
        }
    }

    private void FillIn(string field, StringBuilder text, List<(TextSpan, EntityType)> names)
    {
        var kind = field.TrimStart('+');
        var isCapital = kind.Length < field.Length;
        var value = Value(kind);
        var start = text.Length;
        text.Append(isCapital ? value.ToUpperInvariant() : value);
        if (TypeOf(kind) is { } type) names.Add((new TextSpan(start, text.Length), type));
    }

    private string Value(string kind) => kind switch
    {
        "per" => Pick("given") + ' ' + Pick("sur"),
        "ini" => Pick("given")[..1] + ". " + Pick("sur"),
        "team" => Team(),
        "sur" when _dice.Next(8) == 0 => Unknown(),
        "club" when _dice.Next(5) == 0 => Pick("city"),
        "n" => _dice.Next(60).ToString(System.Globalization.CultureInfo.InvariantCulture),
        "score" => $"{_dice.Next(8)}-{_dice.Next(8)}",
        "time" => Time(),
        "money" => $"${_dice.Next(90)}.{_dice.Next(10)}",
        "pct" => $"{_dice.Next(9)}.{_dice.Next(10)}",
        "month" => Months[_dice.Next(12)],
        "weekday" => Days[_dice.Next(7)],
        "date" => $"1996-{1 + _dice.Next(12):00}-{1 + _dice.Next(28):00}",
        _ => Pick(kind),
    };

    // Whole, its place alone, or its name alone.
    private string Team()
    {
        var team = Pick("team");
        var lastBlank = team.LastIndexOf(' ');
        return _dice.Next(3) switch
        {
            0 => team,
            1 => team[..lastBlank],
            _ => team[(lastBlank + 1)..],
        };
    }

    private string Time()
    {
        if (_dice.Next(2) == 0) return $"{_dice.Next(3)}:{10 + _dice.Next(50)}.{_dice.Next(99)}";
        return $"{10 + _dice.Next(50)}.{_dice.Next(99)} seconds";
    }

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

    private static string NameOf(string line) => line.Split('\t')[0].Split(" (")[0];

    private static string[] Words(IEnumerable<string> words, int leastLength) =>
        [.. words.Where(word => word.Length >= leastLength)];

    private static IEnumerable<string> Lines(string file) => EmbeddedText.Lines("entities/" + file);
}
