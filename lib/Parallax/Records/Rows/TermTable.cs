using Parallax.Language;
using Parallax.Records.Columns;
using Sections = System.Collections.Generic.Dictionary<
    string, System.Collections.Generic.Dictionary<
        string, System.Collections.Generic.List<System.Collections.Generic.Dictionary<string, int>>>>;

namespace Parallax.Records.Rows;

/// <summary>The table <c>terms</c>: how often each term occurs in an article, by section, voice and length.</summary>
internal sealed class TermTable : ArticleRowsTable
{
    private const int LongestTerm = 3;
    private static readonly string Caption = RecordCodes.Of(SectionKind.Caption);

    private readonly TextColumn _section, _voice, _term;
    private readonly ValueColumn<int> _length, _count;

    /// <summary>An empty table.</summary>
    public TermTable()
        : base("terms")
    {
        _section = Text("section");
        _voice = Text("voice");
        _length = Value<int>("length");
        _term = Text("term");
        _count = Value<int>("count");
    }

    /// <summary>Adds the terms of an article.</summary>
    public void Add(SavedAnalysis analysis)
    {
        foreach (var (section, voices) in analysis.Terms ?? [])
        {
            foreach (var (voice, lengths) in voices)
            {
                for (var i = 0; i < lengths.Count; i++) Add(analysis, (section, voice, i + 1), lengths[i]);
            }
        }
    }

    /// <summary>The terms of an article by section, voice and length.</summary>
    public Sections Of(string article)
    {
        var sections = new Sections(StringComparer.Ordinal);
        Take(article, row => Add(sections, row));
        return sections;
    }

    /// <summary>The single words of an article outside captions that are no function words.</summary>
    public Sections WordsOf(string article)
    {
        var sections = new Sections(StringComparer.Ordinal);
        Take(article, row => IsWord(row) && Add(sections, row));
        return sections;
    }

    private void Add(
        SavedAnalysis analysis, (string Section, string Voice, int Length) group, Dictionary<string, int> terms)
    {
        foreach (var (term, count) in terms)
        {
            Begin(analysis.Article);
            _section.Add(group.Section);
            _voice.Add(group.Voice);
            _length.Add(group.Length);
            _term.Add(term);
            _count.Add(count);
        }
    }

    private bool IsWord(int row) => _length.At(row) == 1
        && _section.At(row) != Caption
        && !StopWords.IsFunction(_term.At(row));

    private bool Add(Sections sections, int row)
    {
        var voices = Of(sections, _section.At(row));
        var lengths = Of(voices, _voice.At(row));
        var length = _length.At(row);
        if (length is < 1 or > LongestTerm)
            throw new FormatException($"a term of {length} words found, {LongestTerm} at most were expected");
        while (lengths.Count < length) lengths.Add(new Dictionary<string, int>(StringComparer.Ordinal));
        return lengths[length - 1].TryAdd(_term.At(row), _count.At(row));
    }

    private static TValue Of<TValue>(Dictionary<string, TValue> groups, string key) where TValue : new()
    {
        if (!groups.TryGetValue(key, out var group)) groups[key] = group = new TValue();
        return group;
    }
}
