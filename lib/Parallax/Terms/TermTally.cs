using System.Runtime.InteropServices;

namespace Parallax.Terms;

/// <summary>The counts of an article's terms by section and voice.</summary>
internal sealed class TermTally(List<TermWord> words)
{
    private const int Voices = 3;

    // A cell is a section and a voice as one number, which is hashed faster than the two.
    private readonly Dictionary<(TermKey Key, int Cell), int> _counts = [];

    /// <summary>Counts the words one by one.</summary>
    public void CountWords()
    {
        foreach (var word in words)
        {
            if (!word.IsStopWord) Increment(_counts, (new TermKey(word.Form), Cell(word)));
        }
    }

    /// <summary>Counts the phrases of two or three words that the article has at least so many times.</summary>
    public void CountPhrases(int length, int minCount)
    {
        var cells = new Dictionary<(TermKey Key, int Cell), int>();
        var totals = new Dictionary<TermKey, int>();
        foreach (var first in Phrases(length))
        {
            var key = Key(first, length);
            Increment(cells, (key, Cell(words[first])));
            Increment(totals, key);
        }

        foreach (var (cell, count) in cells)
        {
            if (totals[cell.Key] >= minCount) _counts.Add(cell, count);
        }
    }

    /// <summary>The counts in ordinal order of the term, then by section and voice.</summary>
    /// <param name="article">The article.</param>
    /// <param name="forms">The forms of words by number.</param>
    public TermCount[] Rows(ArticleInfo article, List<string> forms)
    {
        var terms = Terms(forms);
        var rows = _counts.Select(count => Row(article, terms, count));
        return [.. rows
            .OrderBy(r => r.Term, StringComparer.Ordinal)
            .ThenBy(r => r.Section)
            .ThenBy(r => r.Voice)
            .ThenBy(r => r.Length)];
    }

    private static TermCount Row(
        ArticleInfo article,
        Dictionary<TermKey, string> terms,
        KeyValuePair<(TermKey Key, int Cell), int> count)
    {
        var (key, cell) = count.Key;
        return new TermCount(article, terms[key], key.Length, SectionOf(cell), VoiceOf(cell), count.Value);
    }

    private static int Cell(TermWord word) => (int)word.Section * Voices + (int)word.Voice;

    private static SectionKind SectionOf(int cell) => (SectionKind)(cell / Voices);

    private static Voice VoiceOf(int cell) => (Voice)(cell % Voices);

    private static void Increment<TKey>(Dictionary<TKey, int> counts, TKey key) where TKey : notnull =>
        CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _)++;

    private Dictionary<TermKey, string> Terms(List<string> forms) =>
        _counts.Keys
            .Select(cell => cell.Key)
            .Distinct()
            .ToDictionary(key => key, key => key.Text(forms));

    private IEnumerable<int> Phrases(int length)
    {
        for (var first = 0; first + length <= words.Count; first++)
        {
            if (IsPhrase(first, length)) yield return first;
        }
    }

    private bool IsPhrase(int first, int length)
    {
        var last = first + length - 1;
        for (var i = first + 1; i <= last; i++)
        {
            if (!words[i].Continues || words[i].Voice != words[first].Voice) return false;
        }

        return !words[first].IsStopWord && !words[last].IsStopWord;
    }

    private TermKey Key(int first, int length)
    {
        var begin = words[first].Inner;
        var next = words[first + 1];
        return length == 2
            ? new TermKey(begin, next.Form)
            : new TermKey(begin, next.Inner, words[first + 2].Form);
    }
}
