using Parallax.Language;
using Parallax.Records.Columns;
using Parallax.Records.Packing;
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
    private TermTexts? _texts;

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
        if (analysis.Counts is not { } counts) return;
        foreach (var count in counts.Entries)
        {
            var (section, voice) = (RecordCodes.Of((SectionKind)count.Section), RecordCodes.Of((Voice)count.Voice));
            Add(analysis, (section, voice, count.Length), counts.Texts[count.Term], count.Count);
        }
    }

    /// <inheritdoc/>
    public override void Clear()
    {
        base.Clear();
        _texts = null;
    }

    /// <summary>The counts of an article.</summary>
    public SavedAnalysis.TermLines Of(string article) =>
        new(_texts ??= new TermTexts(_term.Texts), Take(article, Entry));

    /// <summary>The single words of an article outside captions that are no function words.</summary>
    public Sections WordsOf(string article)
    {
        var sections = new Sections(StringComparer.Ordinal);
        Take(article, row => IsWord(row) && Add(sections, row));
        return sections;
    }

    private PackedTerms.Entry Entry(int row) => new(
        _term.NumberAt(row),
        _count.At(row),
        (byte)LengthOf(row),
        (byte)RecordCodes.Parse<SectionKind>(_section.At(row)),
        (byte)RecordCodes.Parse<Voice>(_voice.At(row)));

    private void Add(
        SavedAnalysis analysis, (string Section, string Voice, int Length) group, Dictionary<string, int> terms)
    {
        foreach (var (term, count) in terms) Add(analysis, group, term, count);
    }

    private void Add(
        SavedAnalysis analysis, (string Section, string Voice, int Length) group, string term, int count)
    {
        Begin(analysis.Article);
        _section.Add(group.Section);
        _voice.Add(group.Voice);
        _length.Add(group.Length);
        _term.Add(term);
        _count.Add(count);
    }

    private bool IsWord(int row) => _length.At(row) == 1
        && _section.At(row) != Caption
        && !StopWords.IsFunction(_term.At(row));

    private bool Add(Sections sections, int row)
    {
        var voices = Of(sections, _section.At(row));
        var lengths = Of(voices, _voice.At(row));
        var length = LengthOf(row);
        while (lengths.Count < length) lengths.Add(new Dictionary<string, int>(StringComparer.Ordinal));
        return lengths[length - 1].TryAdd(_term.At(row), _count.At(row));
    }

    private int LengthOf(int row)
    {
        var length = _length.At(row);
        return length is >= 1 and <= LongestTerm
            ? length
            : throw new FormatException($"a term of {length} words found, {LongestTerm} at most were expected");
    }

    private static TValue Of<TValue>(Dictionary<string, TValue> groups, string key) where TValue : new()
    {
        if (!groups.TryGetValue(key, out var group)) groups[key] = group = new TValue();
        return group;
    }
}
