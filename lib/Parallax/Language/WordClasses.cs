using System.Collections.Frozen;

namespace Parallax.Language;

/// <summary>The closed classes of English words, from the resource text/word-classes.tsv.</summary>
internal static class WordClasses
{
    private static readonly FrozenDictionary<string,
        WordClass> Classes = Read<WordClass>("text/word-classes.tsv", static (a, b) => a | b);
    private static readonly FrozenDictionary<string,
        ClosedClass> Partition = Read<ClosedClass>("text/closed-classes.tsv", static (_, b) => b);

    private static readonly FrozenSet<string> LikeAdverbs = ListedWords.Of("text", "ends-as-adverb");

    private const WordClass Function =
        WordClass.Pronoun | WordClass.Auxiliary | WordClass.Adverb | WordClass.PhraseBarrier
            | WordClass.Preposition | WordClass.Determiner | WordClass.Conjunction;

    /// <summary>The classes of a word, given by its norm.</summary>
    public static WordClass Of(string norm)
    {
        var classes = Classes.GetValueOrDefault(norm);
        if ((classes & Function) != 0 && norm is not ("said" or "says" or "told")) classes |= WordClass.FunctionWord;
        return EndsLikeAdverb(norm) ? classes | WordClass.Adverb : classes;
    }

    /// <summary>The class of a word in the partition; content where it is in none.</summary>
    public static ClosedClass PartitionOf(string norm) => Partition.GetValueOrDefault(norm);

    private static bool EndsLikeAdverb(string norm)
    {
        if (norm.Length <= 4 || !norm.EndsWith("ly", StringComparison.Ordinal)) return false;
        return !LikeAdverbs.Contains(norm);
    }

    private static FrozenDictionary<string, T> Read<T>(string resource, Func<T, T, T> join)
        where T : struct, Enum
    {
        var classes = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var row in EmbeddedText.Rows(resource))
        {
            var added = Enum.Parse<T>(row[0], ignoreCase: true);
            foreach (var word in row[1].Split(' '))
                classes[word] = join(classes.GetValueOrDefault(word), added);
        }
        return classes.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
