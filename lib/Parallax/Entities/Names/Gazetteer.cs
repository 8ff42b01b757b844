using Parallax.Language;

namespace Parallax.Entities.Names;

/// <summary>Names of several words, found in a text longest first.</summary>
/// <remarks>
/// A trie over word numbers. A form's capitals must be capitals in the text too, except in lines set in capitals.
/// </remarks>
internal sealed class Gazetteer
{
    private const int ShortestMisspelled = 7;

    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<long, int> _edges = [];
    private readonly List<List<KnownName>?> _names = [null];
    private readonly Dictionary<string, KnownName> _byForm = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KnownName> _byCanonical = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _seats = new(StringComparer.Ordinal);
    private ILookup<(char, char, char, char), KeyValuePair<string, KnownName>>? _byEnds;
    private readonly Tokenizer _tokenizer = new();
    private readonly List<Token> _buffer = [];

    /// <summary>The number of a word that some phrase holds, or −1.</summary>
    public int WordId(string norm) => _words.GetValueOrDefault(norm, -1);

    /// <summary>Adds a name; of two names for one form the first is preferred.</summary>
    public void Add(KnownName name)
    {
        _buffer.Clear();
        _tokenizer.Tokenize(name.Form, new TextSpan(0, name.Form.Length), _buffer);
        var node = 0;
        foreach (var token in _buffer) node = Child(node, token.Norm);
        (_names[node] ??= []).Add(name);
        _byForm.TryAdd(Key(_buffer.Select(t => t.Norm)), name);
        if (name.SeatOf is not null) _seats.TryAdd(name.Canonical, name.SeatOf);
        _byCanonical.TryAdd(name.Canonical, name);
    }

    /// <summary>The name that is written so, whatever its capitals; null where none is known.</summary>
    public KnownName? Find(IEnumerable<string> norms) => _byForm.GetValueOrDefault(Key(norms));

    /// <summary>The country whose government a name stands for; null where it stands for none.</summary>
    public string? FindSeat(string canonical) => _seats.GetValueOrDefault(canonical);

    /// <summary>The name whose canonical form this is; null where none is known.</summary>
    public KnownName? FindCanonical(string canonical) => _byCanonical.GetValueOrDefault(canonical);

    /// <summary>
    /// The name of one word that an unknown word may misspell: same type, same first three letters and last letter,
    /// and one
    /// letter more or fewer; null where there is none or more than one.
    /// </summary>
    public KnownName? Misspelled(string norm, EntityType? type = null)
    {
        if (norm.Length < ShortestMisspelled || _words.ContainsKey(norm)) return null;
        _byEnds ??= _byForm
            .Where(f => f.Key.Length >= ShortestMisspelled - 1 && !f.Key.Contains(' '))
            .ToLookup(f => Ends(f.Key));
        KnownName? found = null;
        foreach (var (form, name) in _byEnds[Ends(norm)])
        {
            if (type is not null && name.Type != type
                || Math.Abs(form.Length - norm.Length) > 1
                || LettersApart(form, norm) > 1)
                continue;
            if (found is not null && found.Canonical != name.Canonical) return null;
            found = name;
        }
        return found;
    }

    private static (char, char, char, char) Ends(string norm) =>
        (norm[0], norm[1], norm[2], norm[^1]);

    private static int LettersApart(string a, string b)
    {
        Span<int> counts = stackalloc int[128];
        foreach (var c in a) counts[c & 127]++;
        foreach (var c in b) counts[c & 127]--;
        var apart = 0;
        foreach (var count in counts) apart += Math.Abs(count);
        return apart;
    }

    /// <summary>
    /// The longest known name that begins at a word, with its number of words; null where there is none.
    /// </summary>
    public (IReadOnlyList<KnownName> Names, int Length)? Longest(ReadOnlySpan<WordFacts> words, bool anyCase)
    {
        (IReadOnlyList<KnownName>, int)? best = null;
        var node = 0;
        for (var i = 0; i < words.Length && words[i].PhraseId >= 0; i++)
        {
            if (!_edges.TryGetValue(Edge(node, words[i].PhraseId), out node)) break;
            if (_names[node] is { } names
                && Matches(names[0].Form, words[..(i + 1)], anyCase))
                best = (names, i + 1);
        }
        return best;
    }

    private static bool Matches(string form, ReadOnlySpan<WordFacts> words, bool anyCase)
    {
        if (anyCase) return words.Length > 1 || !words[0].Is(WordClass.NotName);
        var acronym = form.Length < 6 && form.All(c => char.IsUpper(c) || c == '.');
        if (acronym) return words[0].AllCaps;
        return !char.IsUpper(form[0])
            || (words[0].Capital && words[^1].Capital == LastWordCapital(form));
    }

    private static bool LastWordCapital(string form)
    {
        var at = form.Length - 1;
        while (at > 0 && form[at - 1] is not (' ' or '-' or '/' or '.')) at--;
        return char.IsUpper(form[at]) || !char.IsLetter(form[at]);
    }

    private int Child(int node, string norm)
    {
        if (!_words.TryGetValue(norm, out var word)) _words[norm] = word = _words.Count;
        if (_edges.TryGetValue(Edge(node, word), out var child)) return child;
        _names.Add(null);
        return _edges[Edge(node, word)] = _names.Count - 1;
    }

    private static long Edge(int node, int word) => ((long)node << 32) | (uint)word;

    private static string Key(IEnumerable<string> norms) => string.Join(' ', norms);
}
