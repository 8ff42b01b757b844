using Parallax.Stores;

namespace Parallax.Tests.Stores;

/// <summary>A folder with articles of invented outlets, and a store to be made of them.</summary>
internal sealed class StoreFolder : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("parallax-").FullName;

    public StoreFolder(int articles = 6)
    {
        Articles = Directory.CreateDirectory(Path.Combine(_root, "articles")).FullName;
        for (var i = 0; i < articles; i++) Write(i);
    }

    /// <summary>The folder of the articles.</summary>
    public string Articles { get; }

    /// <summary>The store.</summary>
    public string Store => At("a.store");

    /// <summary>Names are enough for what the tests ask; parts are so small that most articles have one of their own.</summary>
    public static StoreOptions Options { get; } = new()
    {
        PartBytes = 200,
        Analyzer = new AnalyzerOptions { Stages = AnalysisStages.Names | AnalysisStages.Terms },
    };

    public void Dispose() => Directory.Delete(_root, recursive: true);

    /// <summary>A path beside the articles.</summary>
    public string At(string name) => Path.Combine(_root, name);

    /// <summary>Writes an article.</summary>
    public void Write(int number, string extra = "")
    {
        var folder = Directory.CreateDirectory(Path.Combine(Articles, number % 2 == 0 ? "Veld Post" : "Harrow Wire")).FullName;
        File.WriteAllText(
            Path.Combine(folder, $"a{number:D3}.txt"),
            $"Harbour plan {number} is agreed\n\nAda Moss, the mayor of Veld, said on day {number} that the harbour would open. {extra}\n\n"
            + $"The council met {number} times, and Tom Bell of Harrow thanked everybody who had come to the square.");
    }

    /// <summary>Makes the store, or a share of it.</summary>
    public StoreReport Analyze(string? store = null, StoreOptions? options = null) =>
        AnalysisStore.Analyze([Articles], store ?? Store, options ?? Options);

    /// <summary>The files of a store with what they hold, by name.</summary>
    public static SortedDictionary<string, string> Content(string store)
    {
        var files = Directory.EnumerateFiles(store, "*", SearchOption.AllDirectories);
        return new(files.ToDictionary(f => Path.GetRelativePath(store, f), f => Convert.ToHexString(File.ReadAllBytes(f))), StringComparer.Ordinal);
    }

    /// <summary>The files of a table.</summary>
    public string[] Table(string name) => [.. Directory.GetFiles(Path.Combine(Store, name)).Order(StringComparer.Ordinal)];

    /// <summary>The message of the error that loading the store gives.</summary>
    public string Refusal() => Assert.Throws<InvalidDataException>(() => Coverage.Load(Store)).Message;
}
