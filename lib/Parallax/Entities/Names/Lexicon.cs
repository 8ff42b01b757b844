using Parallax.Language;

namespace Parallax.Entities.Names;

/// <summary>The gazetteers that ship with the library: known names, and words that names are made of.</summary>
/// <remarks>Read once a process; threads may share it.</remarks>
internal sealed class Lexicon : IWordLexicon
{
    private static readonly Lazy<Lexicon> Shared = new(() => new Lexicon());

    private readonly Dictionary<string, WordClass> _classes = new(StringComparer.Ordinal);

    private Lexicon(AliasFile? aliases = null)
    {
        foreach (var alias in aliases?.Aliases ?? [])
            foreach (var form in alias.Forms.Prepend(alias.Name))
                Names.Add(new KnownName(alias.Name, alias.Type) { Form = form, Given = true });
        ReadCountries();
        ReadPlaces("entities/regions.txt", '\t');
        ReadPeople();
        ReadNames("entities/organizations.tsv", EntityType.Organization);
        ReadNames("entities/misc.tsv", EntityType.Miscellaneous);
        ReadCities();
        ReadWords();
    }

    /// <summary>The one lexicon of the process.</summary>
    public static Lexicon Default => Shared.Value;

    /// <summary>The shipped gazetteers with a user's names before them.</summary>
    public static Lexicon With(AliasFile aliases) => new(aliases);

    /// <summary>The names of several words.</summary>
    public Gazetteer Names { get; } = new();

    /// <summary>The classes of a word.</summary>
    public WordClass ClassesOf(string norm) => _classes.GetValueOrDefault(norm);

    /// <inheritdoc/>
    public int PhraseIdOf(string norm) => Names.WordId(norm);

    private void ReadCountries()
    {
        foreach (var line in EmbeddedText.Lines("entities/countries.tsv"))
        {
            var cells = line.Split('\t');
            var country = cells[0];
            foreach (var form in List(cells, 1).Prepend(country))
                Names.Add(new KnownName(country, EntityType.Location) { Form = form, Country = true });
            var demonyms = List(cells, 2).ToArray();
            foreach (var form in demonyms)
                Names.Add(new KnownName(demonyms[0],
                    EntityType.Miscellaneous)
                { Form = form, Demonym = true, CountryOf = country });
            foreach (var form in List(cells, 3))
                Names.Add(new KnownName(form,
                    form == "Pentagon" ? EntityType.Organization : EntityType.Location)
                {
                    Form = form,
                    SeatOf = country,
                    Place = 'c'
                });
        }
    }

    private void ReadPlaces(string file, char separator)
    {
        foreach (var line in EmbeddedText.Lines(file))
        {
            var cells = line.Split(separator);
            var name = cells[0].Replace(" (state)", "");
            foreach (var form in List(cells, 1).Prepend(name))
                Names.Add(new KnownName(name, EntityType.Location) { Form = form, Place = 'r' });
        }
    }

    private void ReadCities()
    {
        foreach (var line in EmbeddedText.Lines("entities/cities.txt"))
            foreach (var city in line.Split(';'))
                Names.Add(new KnownName(city, EntityType.Location) { Form = city, Place = 'c' });
    }

    private void ReadPeople()
    {
        foreach (var line in EmbeddedText.Lines("entities/people.tsv"))
        {
            var cells = line.Split('\t');
            foreach (var form in List(cells, 2).Prepend(cells[0]))
                Names.Add(new KnownName(cells[0],
                    EntityType.Person)
                {
                    Form = form.TrimStart('*'),
                    Settles = form[0] == '*',
                    Gender = cells[1][0]
                });
        }
    }

    private void ReadNames(string file, EntityType type)
    {
        foreach (var line in EmbeddedText.Lines(file))
        {
            var cells = line.Split('\t');
            var name = cells[0].Split(" (")[0];
            foreach (var form in List(cells, 1).Prepend(name))
                Names.Add(new KnownName(name,
                    type)
                { Form = form.TrimStart('?'), Shared = form[0] == '?' });
        }
    }

    private void ReadWords()
    {
        foreach (var line in EmbeddedText.Lines("entities/given-names.tsv"))
        {
            var gender = line[0] switch { 'm' => WordClass.MaleName, 'f' => WordClass.FemaleName, _ => WordClass.None };
            Mark(line[2..], WordClass.GivenName | gender);
        }
        foreach (var line in EmbeddedText.Lines("entities/surnames.txt")) Mark(line, WordClass.Surname);
        foreach (var line in EmbeddedText.Lines("entities/words.tsv"))
        {
            var cells = line.Split('\t');
            Mark(cells[1], ClassOf(cells[0]));
        }
    }

    private static WordClass ClassOf(string kind) => kind switch
    {
        "honorific" => WordClass.Honorific,
        "title" => WordClass.Title,
        "suffix" => WordClass.Suffix,
        "orghead" => WordClass.OrganizationHead,
        "place" => WordClass.Place,
        "event" => WordClass.Event,
        "person" => WordClass.Speech,
        "particle" => WordClass.Particle,
        "notname" => WordClass.NotName,
        _ => throw new InvalidOperationException(
            $"entities/words.tsv has a line of the unknown kind '{kind}'; Lexicon.ClassOf knows the kinds."),
    };

    private void Mark(string words, WordClass added)
    {
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var norm = word.ToLowerInvariant().Replace('’', '\'');
            _classes[norm] = _classes.GetValueOrDefault(norm) | added;
        }
    }

    private static IEnumerable<string> List(string[] cells, int column) =>
        cells.Length <= column
            ? []
            : cells[column].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
