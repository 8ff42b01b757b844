using Parallax.Entities.Names;
using Parallax.Language;

namespace Parallax.Entities.Catalogue;

/// <summary>
/// What a coverage, or one article of it, says of one name: where it stands, in which forms, with which titles.
/// </summary>
internal sealed class NameGroup(EntityName name)
{
    private readonly List<(int Article, Entity Entity)> _members = [];
    private Dictionary<string, int>? _forms;
    private HashSet<string>? _heads;
    private (char Gender, bool Sure)? _gender;

    /// <summary>The name and what it names.</summary>
    public EntityName Name { get; } = name;

    /// <summary>The name without capitals, accents and points.</summary>
    public string Folded { get; } = NameKey.Fold(name.Name);

    /// <summary>The name's parts, for a person.</summary>
    public PersonName? Person { get; } = name.Type == EntityType.Person ? PersonName.Of(name.Name) : null;

    /// <summary>The articles that mention it, as numbers, ascending.</summary>
    public List<int> Articles { get; } = [];

    /// <summary>Number of mentions.</summary>
    public int Mentions { get; private set; }

    /// <summary>The folded forms in which it is printed, with the number of articles that do.</summary>
    public IReadOnlyDictionary<string, int> Forms => _forms ??= _members
        .SelectMany(m => m.Entity.Mentions
            .Where(x => x.Form == MentionForm.Name)
            .Select(x => x.Surface)
            .Distinct(StringComparer.Ordinal)
            .Select(NameKey.Fold)
            .Distinct(StringComparer.Ordinal))
        .CountBy(f => f, StringComparer.Ordinal)
        .ToDictionary(f => f.Key, f => f.Value, StringComparer.Ordinal);

    /// <summary>The heads of its titles and appositions: "senator", "president".</summary>
    public HashSet<string> Heads => _heads ??= _members.SelectMany(m => m.Entity.Labels)
        .Where(l => l.Kind is LabelKind.Title or LabelKind.Apposition)
        .Select(l => l.Head)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether a title or form of address stands with it.</summary>
    public bool IsAddressed =>
        _members.Exists(m => m.Entity.Labels.Any(l => l.Kind is LabelKind.Title or LabelKind.Honorific));

    /// <summary>
    /// m or f as forms of address, first name and pronouns say with one voice; the null character where they do
    /// not. A single pronoun is not sure.
    /// </summary>
    public (char Gender, bool Sure) Gender => _gender ??= Person is null ? ('\0', false) : ReadGender(Person);

    /// <summary>Whether the other one is of the other sex, and whether that is sure.</summary>
    public (bool Differs, bool Sure) Against(NameGroup other) =>
        (Gender.Gender != '\0' && other.Gender.Gender != '\0' && Gender.Gender != other.Gender.Gender,
            Gender.Sure && other.Gender.Sure);

    /// <summary>Adds an article's entity, all before anything is read.</summary>
    public void Add(int article, Entity entity)
    {
        if (Articles.Count == 0 || Articles[^1] != article) Articles.Add(article);
        _members.Add((article, entity));
        Mentions += entity.Mentions.Count;
    }

    /// <summary>The same without one article.</summary>
    public NameGroup Without(int article)
    {
        if (Articles.BinarySearch(article) < 0) return this;
        var rest = new NameGroup(Name);
        foreach (var (number, entity) in _members)
            if (number != article) rest.Add(number, entity);
        return rest;
    }

    private (char Gender, bool Sure) ReadGender(PersonName person)
    {
        int male = 0, female = 0;
        foreach (var word in _members.SelectMany(m => Words(m.Entity)))
        {
            male += word switch { "he" or "him" or "his" or "himself" => 1, "mr." or "mr" or "sir" => 2, _ => 0 };
            female += word switch
            {
                "she" or "her" or "hers" or "herself" => 1,
                "mrs." or "mrs" or "ms." or "ms" or "miss" => 2,
                _ => 0
            };
        }
        var first = person.IsSurname
            ? WordClass.None
            : Lexicon.Default.ClassesOf(person.Given) & (WordClass.MaleName | WordClass.FemaleName);
        if (first == WordClass.MaleName) male += 2 * _members.Count;
        if (first == WordClass.FemaleName) female += 2 * _members.Count;
        return (male > 2 * female ? 'm' : female > 2 * male ? 'f' : '\0', male + female > 1);
    }

    private static IEnumerable<string> Words(Entity entity) =>
        entity.Labels.Where(l => l.Kind == LabelKind.Honorific).Select(l => l.Head)
        .Concat(entity.Mentions
            .Where(m => m.Form == MentionForm.Pronoun)
            .Select(m => m.Surface.ToLowerInvariant()));
}
