namespace Parallax.TermStreams.Counts;

/// <summary>Puts terms into ordinal order without putting their texts together.</summary>
internal static class TermPlaces
{
    /// <summary>Finds the places of terms.</summary>
    public static void Find(RankedTerm[] terms, TermIndex index, int threads)
    {
        var places = Words(terms, index, threads);
        Span<int> words = stackalloc int[3];
        foreach (ref var term in terms.AsSpan())
        {
            index.Words(term.Length, term.Term, words);
            term.Place = new TermPlace(
                places[words[0]],
                term.Length > 1 ? places[words[1]] : 0,
                term.Length > 2 ? places[words[2]] : 0);
        }
    }

    // By number of the word its place among the words of these terms; 0 for other words.
    private static int[] Words(RankedTerm[] terms, TermIndex index, int threads)
    {
        var places = new int[index.Vocabulary.Count];
        Span<int> words = stackalloc int[3];
        foreach (ref readonly var term in terms.AsSpan())
        {
            index.Words(term.Length, term.Term, words);
            foreach (var word in words[..term.Length]) places[word] = 1;
        }
        int[] used = [.. Enumerable.Range(0, places.Length)
            .Where(word => places[word] > 0)];
        ParallelSort.Sort(
            used,
            (a, b) => string.CompareOrdinal(index.Vocabulary[a], index.Vocabulary[b]),
            threads);
        for (var place = 0; place < used.Length; place++) places[used[place]] = place + 1;
        return places;
    }
}
