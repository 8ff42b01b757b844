using Parallax.Language;
using Parallax.Language.Forms;

namespace Parallax.Tone;

/// <summary>A lexicon and its modifiers in the form in which they are looked up: by word, phrases as paths.</summary>
internal sealed class ToneVocabulary
{
    private static readonly string[] Marks = [",", ";", ":", "(", ")", "[", "]", "–", "—", "--",
        "\"", "“", "”", ".", "!", "?", "…", "..."];
    private static readonly string[] ClauseStarts = ["because", "while", "whereas", "who", "which", "when",
        "where", "after", "before", "since", "until"];

    private readonly Dictionary<string, ToneWord> _words = new(StringComparer.Ordinal);
    private readonly Tokenizer _tokenizer = new();
    private readonly List<Token> _tokens = [];

    /// <summary>Prepares a lexicon.</summary>
    /// <param name="entries">Its terms.</param>
    /// <param name="modifiers">What changes their valences.</param>
    /// <param name="readsNews">Whether verbs of rising and falling, names and parts of speech are read closely.</param>
    public ToneVocabulary(IReadOnlyList<ToneEntry> entries, IEnumerable<ToneModifier> modifiers, bool readsNews = true)
    {
        ReadsNews = readsNews;
        Entries = entries;
        Valences = [.. entries.Select(e => (float)e.Valence)];
        Names = [.. entries.Select(e => e.Term.Any(char.IsUpper))];
        var paths = entries.Select(e => Path(e.Term)).ToArray();
        for (var i = 0; i < entries.Count; i++) AddBase(paths[i], i);
        for (var i = 0; i < entries.Count; i++) AddForms(paths[i], i);
        foreach (var mark in Marks.Concat(ClauseStarts))
            At([mark]).Set(new ToneModifier(mark, ModifierKind.Boundary, 0, 1));
        foreach (var modifier in modifiers) AddModifier(Path(modifier.Term), modifier);
    }

    /// <summary>Whether verbs of rising and falling, names and parts of speech are read closely.</summary>
    /// <remarks>The features of the model of tone toward a target were trained without.</remarks>
    public bool ReadsNews { get; }

    /// <summary>The entries that hits refer to by number.</summary>
    public IReadOnlyList<ToneEntry> Entries { get; }

    /// <summary>The entries' valences.</summary>
    public float[] Valences { get; }

    /// <summary>Whether an entry also counts where it is written as a name.</summary>
    public bool[] Names { get; }

    /// <summary>
    /// The longest term that begins with the token at <paramref name="at"/>; null where there is none.
    /// </summary>
    public ToneWord? Find(ReadOnlySpan<Token> tokens, int at, out int length)
    {
        length = 1;
        var token = tokens[at];
        if (!_words.TryGetValue(token.Norm, out var node)) return null;
        var found = node.IsTerm ? node : null;
        for (var next = at + 1; node.Next is not null && next < tokens.Length
            && node.Next.TryGetValue(tokens[next].Norm, out node!); next++)
        {
            if (!node.IsTerm) continue;
            found = node;
            length = next + 1 - at;
        }
        return found;
    }

    private void AddBase(string[] path, int entry)
    {
        foreach (var pos in PartsOf(Entries[entry]))
        {
            At(path).Set(pos, entry, replace: true);
            if (path.Contains("-"))
                At([.. path.Where(w => w != "-")]).Set(pos, entry,
                    replace: false);
        }
    }

    // A verb's forms change its first word ("broke the law"), a noun's and an adjective's the last.
    private void AddForms(string[] path, int entry)
    {
        foreach (var pos in PartsOf(Entries[entry]))
        {
            var changed = pos == PartOfSpeech.Verb ? 0 : path.Length - 1;
            foreach (var form in Inflector.Forms(path[changed], pos))
            {
                var inflected = (string[])path.Clone();
                inflected[changed] = form;
                var word = At(inflected);
                if (!word.IsTerm || path.Length > 1) word.Set(pos, entry, replace: false);
            }
        }
    }

    private void AddModifier(string[] path, ToneModifier modifier)
    {
        var word = At(path);
        // "Threat to" is also a threat; "no wonder" is no wonder.
        if (path.Length > 1 && modifier.Kind is ModifierKind.Spoiler or ModifierKind.Reverser && !word.IsTerm)
            word.Inherit(At(path[..1]));
        word.Set(modifier);
    }

    private ToneWord At(string[] path)
    {
        var level = _words;
        ToneWord? word = null;
        foreach (var part in path)
        {
            if (word is not null) level = word.Next ??= new Dictionary<string, ToneWord>(StringComparer.Ordinal);
            if (!level.TryGetValue(part, out word)) level[part] = word = new ToneWord();
        }
        return word!;
    }

    private string[] Path(string term)
    {
        _tokens.Clear();
        _tokenizer.Tokenize(term, new TextSpan(0, term.Length), _tokens);
        return [.. _tokens.Select(t => t.Norm)];
    }

    private static IEnumerable<PartOfSpeech> PartsOf(ToneEntry entry)
    {
        if (entry.PartsOfSpeech.Length == 0) yield return PartOfSpeech.None;
        else foreach (var part in entry.PartsOfSpeech.Split(' '))
            yield return part switch
            {
                "noun" => PartOfSpeech.Noun,
                "verb" => PartOfSpeech.Verb,
                "adj" => PartOfSpeech.Adj,
                _ => PartOfSpeech.Adv
            };
    }
}
