using Parallax.Language;

namespace Parallax.Stories.Profiles;

/// <summary>
/// What a sentence says, as a bag of keys: stems, names, numbers, speakers; with numbers and dates read out.
/// </summary>
internal sealed class AlignmentProfile(Sentence sentence)
{
    private const int StemLength = 6;

    private string[]? _sorted;

    public Sentence Sentence => sentence;

    /// <summary>
    /// The keys: a stem, or a name, number, speaker, pair of stems, or name with what it does
    /// (<see cref="AlignmentKeys"/>).
    /// </summary>
    public HashSet<string> Keys { get; } = new(StringComparer.Ordinal);

    /// <summary>The keys in ordinal order; asked for when all are there.</summary>
    public IReadOnlyList<string> SortedKeys => _sorted ??= [.. Keys.Order(StringComparer.Ordinal)];

    /// <summary>The word behind each stem, as the sentence has it.</summary>
    public Dictionary<string, string> Words { get; } = new(StringComparer.Ordinal);

    /// <summary>The numbers with what they count: a stem, or "" where no noun follows.</summary>
    public List<(string Value, string Of, string Printed)> Numbers { get; } = [];

    /// <summary>Units of time that measure a distance: "days" in "days before".</summary>
    public List<string> Distances { get; } = [];

    /// <summary>The days it speaks of.</summary>
    public List<DateOnly> Dates { get; } = [];

    /// <summary>The day on which it was said, where it goes on with a quote whose attribution names one.</summary>
    public DateOnly? SaidOn { get; set; }

    /// <summary>Persons and places that it names, with what they are called.</summary>
    public List<AlignmentName> Names { get; } = [];

    /// <summary>A stem cut to six letters; words of one meaning share one.</summary>
    public static string Stem(string norm)
    {
        var stem = PorterStemmer.Stem(norm);
        stem = AlignmentSynonyms.Find(norm) ?? AlignmentSynonyms.Find(stem) ?? stem;
        return stem.Length > StemLength ? stem[..StemLength] : stem;
    }

    /// <summary>The key of a name: persons by their last name, which alone may be recognised elsewhere.</summary>
    public static string NameKey(Mention mention) => AlignmentKeys.Name(NameOf(mention));

    /// <summary>A person's last name, or the name of anything else, in lower case.</summary>
    public static string NameOf(Mention mention)
    {
        var name = mention.Name.ToLowerInvariant();
        return mention.Type == EntityType.Person ? name[(name.LastIndexOf(' ') + 1)..] : name;
    }
}
