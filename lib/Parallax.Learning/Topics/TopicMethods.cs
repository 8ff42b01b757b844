using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using Parallax.Terms.Topics;

namespace Parallax.Learning.Topics;

/// <summary>Our topics, and those and the clusters of ML.NET, of one corpus.</summary>
internal static class TopicMethods
{
    private const int TopWords = 10;
    private const int Rounds = 200;

    /// <summary>Non-negative matrix factorisation, as the library does it.</summary>
    public static TopicResult Ours(TopicDocuments documents, int topics)
    {
        var model = TopicModel.Fit(documents.Terms, new TopicOptions { Topics = topics, TopWords = TopWords });
        var words = model.Topics.Select(topic => topic.Words.Select(w => Number(w.Term)).ToArray());
        var articles = model.Articles.GroupBy(a => a.Article.Id).OrderBy(g => g.Key, StringComparer.Ordinal);
        return Result([.. words], [.. articles.Select(Shares)]);

        int Number(string term) => Array.IndexOf(documents.Words, term);
    }

    private static float[] Shares(IEnumerable<ArticleTopic> article) =>
        [.. article.OrderBy(a => a.Topic).Select(a => (float)a.Share)];

    /// <summary>ML.NET's LDA (LightLDA) on counts, one thread, its generator reset.</summary>
    public static TopicResult Lda(TopicDocuments documents, int topics)
    {
        var ml = new MLContext(seed: 1);
        var rows = View(ml, documents.Counts);
        var lda = ml.Transforms.Text.LatentDirichletAllocation(
            "Topics",
            "Features",
            topics,
            maximumNumberOfIterations: Rounds,
            numberOfThreads: 1,
            resetRandomGenerator: true);
        var model = lda.Fit(rows);
        var scores = model.GetLdaDetails(0).ItemScoresPerTopic;
        var words = scores.Select(topic => Strongest(topic.Select(w => (w.Item, w.Score))));
        return Result([.. words], [.. model.Transform(rows).GetColumn<float[]>("Topics")]);
    }

    /// <summary>ML.NET's k-means on tf-idf, one thread; a cluster's words are those of the highest mean.</summary>
    public static TopicResult KMeans(TopicDocuments documents, int topics)
    {
        var ml = new MLContext(seed: 1);
        var rows = View(ml, documents.Matrix);
        var options = new KMeansTrainer.Options { NumberOfClusters = topics, NumberOfThreads = 1 };
        var trainer = ml.Clustering.Trainers.KMeans(options);
        var model = trainer.Fit(rows);
        var centroids = default(VBuffer<float>[]);
        model.Model.GetClusterCentroids(ref centroids, out _);
        var words = centroids.Select(center => Strongest(center.DenseValues().Index()));
        var distances = model.Transform(rows).GetColumn<float[]>("Score");
        var near = distances.Select(row => Array.ConvertAll(row, distance => -distance));
        return Result([.. words], [.. near]);
    }

    private static int[] Strongest<T>(IEnumerable<(int Word, T Weight)> words) =>
    [
        .. words.OrderByDescending(w => w.Weight)
            .ThenBy(w => w.Word)
            .Take(TopWords)
            .Select(w => w.Word),
    ];

    private static IDataView View(MLContext ml, SparseRows matrix)
    {
        var schema = SchemaDefinition.Create(typeof(TopicRow));
        schema[nameof(TopicRow.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, matrix.Words);
        var rows = matrix.Rows.Select(row => Row(row, matrix.Words)).ToArray();
        return ml.Data.LoadFromEnumerable(rows, schema);
    }

    private static TopicRow Row((int Word, double Weight)[] row, int words)
    {
        float[] values = [.. row.Select(w => (float)w.Weight)];
        int[] indices = [.. row.Select(w => w.Word)];
        return new TopicRow { Features = new VBuffer<float>(words, row.Length, values, indices) };
    }

    private static TopicResult Result(int[][] words, float[][] shares)
    {
        var texts = shares.SelectMany(row => row).Select(x => x.ToString("R", CultureInfo.InvariantCulture));
        int[] strongest = [.. shares.Select(row => Array.IndexOf(row, row.Max()))];
        return new TopicResult(words, strongest, string.Join(' ', texts));
    }
}
