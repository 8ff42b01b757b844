namespace Parallax.TermStreams.Counts;

/// <summary>Puts terms into ordinal order without putting their texts together.</summary>
internal static class TermPlaces
{
    private const int LongestTerm = 3;

    /// <summary>Finds the places of terms.</summary>
    public static void Find(RankedTerm[] terms, TermIndex index, int threads)
    {
        var places = PlacesOfWords(terms, index, threads);
        Span<int> words = stackalloc int[LongestTerm];
        var none = index.Vocabulary.Count;
        foreach (ref var term in terms.AsSpan())
        {
            words.Fill(none);
            index.Words(term.Length, term.Term, words);
            term.Place = new TermPlace(places[words[0]], places[words[1]], places[words[2]]);
        }
    }

    // By number of the word its place among the words of these terms; 0 for other words, and at the end for none.
    private static int[] PlacesOfWords(RankedTerm[] terms, TermIndex index, int threads)
    {
        var places = new int[index.Vocabulary.Count + 1];
        var used = UsedWords(terms, index);
        var forms = index.Vocabulary;
        ParallelSort.Sort(used, (a, b) => string.CompareOrdinal(forms[a], forms[b]), threads);
        for (var place = 0; place < used.Length; place++) places[used[place]] = place + 1;
        return places;
    }

    private static int[] UsedWords(RankedTerm[] terms, TermIndex index)
    {
        var isUsed = new bool[index.Vocabulary.Count];
        Span<int> words = stackalloc int[LongestTerm];
        foreach (ref readonly var term in terms.AsSpan())
        {
            index.Words(term.Length, term.Term, words);
            foreach (var word in words[..term.Length]) isUsed[word] = true;
        }

        return [.. Enumerable.Range(0, isUsed.Length).Where(word => isUsed[word])];
    }
}
