namespace Parallax.Entities;

/// <summary>What a coverage, or one article of it, says of one name: where it stands, in which forms, with which titles.</summary>
internal sealed class NameGroup(EntityName name)
{
    private readonly Dictionary<string, int> _forms = new(StringComparer.Ordinal);
    private readonly List<(int Article, Entity Entity)> _members = [];
    private int _male, _female;

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

    /// <summary>The heads of its titles and descriptions: "senator", "president".</summary>
    public HashSet<string> Heads { get; } = new(StringComparer.Ordinal);

    /// <summary>m or f as forms of address, first name and pronouns say with one voice; the null character where they do not.</summary>
    public char Gender => _male > 2 * _female ? 'm' : _female > 2 * _male ? 'f' : '\0';

    /// <summary>The folded forms in which it is printed, with the number of articles that do.</summary>
    public IReadOnlyDictionary<string, int> Forms => _forms;

    /// <summary>Adds an article's entity.</summary>
    public void Add(int article, Entity entity)
    {
        if (Articles.Count == 0 || Articles[^1] != article) Articles.Add(article);
        _members.Add((article, entity));
        Mentions += entity.Mentions.Count;
        foreach (var form in entity.Mentions.Where(m => m.Form == MentionForm.Name).Select(m => NameKey.Fold(m.Surface)).Distinct(StringComparer.Ordinal))
            _forms[form] = _forms.GetValueOrDefault(form) + 1;
        foreach (var label in entity.Labels.Where(l => l.Kind is LabelKind.Title or LabelKind.Apposition)) Heads.Add(label.Head);
        if (Person is not null) ReadGender(entity);
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

    private void ReadGender(Entity entity)
    {
        var first = Person!.IsSurname ? WordClass.None : Lexicon.Default.ClassesOf(Person.Given) & (WordClass.MaleName | WordClass.FemaleName);
        var words = entity.Labels.Where(l => l.Kind == LabelKind.Honorific).Select(l => l.Head)
            .Concat(entity.Mentions.Where(m => m.Form == MentionForm.Pronoun).Select(m => m.Surface.ToLowerInvariant())).ToList();
        _male += words.Count(w => w is "he" or "him" or "his" or "himself" or "mr." or "mr" or "sir") + (first == WordClass.MaleName ? 2 : 0);
        _female += words.Count(w => w is "she" or "her" or "hers" or "herself" or "mrs." or "mrs" or "ms." or "ms" or "miss") + (first == WordClass.FemaleName ? 2 : 0);
    }
}
