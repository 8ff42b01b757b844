using System.Globalization;
using Parallax.Terms.Topics;

namespace Parallax.Learning.Topics;

/// <summary>Measures our topics beside ML.NET's, on documents whose groups are known.</summary>
internal static class TopicTrial
{
    private static readonly (string Name, Func<TopicDocuments, int, TopicResult> Run)[] Methods =
        [("ours (NMF)", TopicMethods.Ours), ("ML.NET LDA", TopicMethods.Lda), ("ML.NET k-means", TopicMethods.KMeans)];

    /// <summary>GUM by genre, and PolNeAR by outlet.</summary>
    public static void Run(string corpora)
    {
        var documents = Path.Combine(corpora, "gum.train.jsonl.gz");
        var gum = TopicDocuments.Read(documents, r => r.Text("id")!.Split('_')[1]);
        Report("gum.train by genre", gum, gum.Groups.Values.Distinct().Count());
        var news = TopicDocuments.Read(Path.Combine(corpora, "polnear.train.jsonl.gz"), r => r.Text("outlet")!);
        Report("polnear.train by outlet", news, new TopicOptions().Topics);
    }

    private static void Report(string corpus, TopicDocuments documents, int topics)
    {
        var (articles, terms) = (documents.Articles.Length, documents.Words.Length);
        Console.WriteLine($"{corpus}: {articles} documents, {terms} terms, {topics} topics");
        string[] known = [.. documents.Articles.Select(a => documents.Groups[a.Id])];
        var coherence = new TopicCoherence(documents.Matrix);
        foreach (var (name, run) in Methods)
        {
            var (first, second) = (run(documents, topics), run(documents, topics));
            var words = first.TopWords.Average(coherence.Of);
            var purity = Partitions.Purity(first.Topics, known);
            var rand = Partitions.AdjustedRand(first.Topics, known);
            var scores = Invariant($"coherence {words:0.000}, purity {purity:0.000}, adjusted Rand {rand:0.000}");
            Console.WriteLine($"  {name}: {scores}, twice the same: {first.Print == second.Print}");
        }
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
