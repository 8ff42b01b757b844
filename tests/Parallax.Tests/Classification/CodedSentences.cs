using System.Globalization;
using Microsoft.Data.Analysis;
using Parallax.Classification;

namespace Parallax.Tests.Classification;

/// <summary>Invented sentences about rents and about the weather, coded by topic, of seven invented places.</summary>
internal static class CodedSentences
{
    private static readonly string[] Places = ["Arden", "Bellmoor", "Corvale", "Dunmere", "Eastwick", "Fenholt", "Garrow"];

    private static readonly string[] Housing =
    [
        "The council of {0} raised the rent of its flats.", "Tenants in {0} face a higher rent.",
        "The rent of a small flat in {0} doubled.", "Landlords in {0} sold flats to tenants.",
    ];

    private static readonly string[] Weather =
    [
        "The river at {0} flooded after heavy rain.", "Heavy rain closed the road to {0}.",
        "Rain and wind swept through {0} all night.", "A storm with wind and rain passed {0}.",
    ];

    /// <summary>The 56 sentences as a table of text, label and article.</summary>
    public static DataFrame Table => Rows.ToDataFrame();

    public static IReadOnlyList<CodedSentence> Rows => [.. Of("housing", Housing).Concat(Of("weather", Weather))];

    /// <summary>What is known of a person depends on who is asked about: the target decides.</summary>
    public static DataFrame Targets => Places.SelectMany(place => new[]
    {
        new { text = $"Vance praised the mayor of {place}, and Orrin was fined.", target = "Vance", label = "good", article = place },
        new { text = $"Vance praised the mayor of {place}, and Orrin was fined.", target = "Orrin", label = "bad", article = place },
        new { text = $"Orrin praised the baker of {place}, and Vance was fined.", target = "Orrin", label = "good", article = place },
        new { text = $"Orrin praised the baker of {place}, and Vance was fined.", target = "Vance", label = "bad", article = place },
    }).ToDataFrame();

    /// <summary>A classifier of the sentences, trained once for all tests.</summary>
    public static TextClassifier Trained => TrainedOnce.Value;

    public static ClassifierOptions ByArticle { get; } = new() { Group = "article" };

    private static readonly Lazy<TextClassifier> TrainedOnce = new(() => TextClassifier.Train(Table, "text", "label", ByArticle));

    private static IEnumerable<CodedSentence> Of(string label, string[] patterns) =>
        from place in Places
        from pattern in patterns
        select new CodedSentence(string.Format(CultureInfo.InvariantCulture, pattern, place), label, place);
}
