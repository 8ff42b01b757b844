using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Parallax.Display;

namespace Parallax.Classification.Models;

/// <summary>A trained model in one file: a zip archive of a header in JSON, ML.NET's n-grams and weights.</summary>
internal static class ModelFile
{
    private const string HeaderName = "classifier.json";
    private const string NGramsName = "ngrams.mlnet";
    private const string WeightsName = "weights.bin";

    // The same content gives the same archive; zip knows no earlier year.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static string Library => typeof(ModelFile).Assembly.GetName().Version!.ToString(3);

    /// <summary>Writes a model; an older file stays until the new one is whole.</summary>
    public static void Write(string path, TextModel model, ClassifierOptions options, ClassifierEvaluation evaluation)
    {
        var (ngrams, weights) = (model.FeaturizerBytes(), model.WeightBytes());
        var header = new ModelHeader
        {
            Format = ModelHeader.CurrentFormat,
            Library = Library,
            ModelHash = Hash(ngrams, weights),
            Factor = model.Factor,
            Classes = model.Classes,
            Options = options,
            Evaluation = evaluation with { Predictions = [] },
        };
        SafeFile.Write(path, stream =>
        {
            using var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
            Add(archive, HeaderName, JsonSerializer.SerializeToUtf8Bytes(header));
            Add(archive, NGramsName, ngrams);
            Add(archive, WeightsName, weights);
        });
    }

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">The file is damaged, of another format or something else.</exception>
    public static (ModelHeader Header, TextModel Model) Read(string path)
    {
        try
        {
            using var archive = ZipFile.OpenRead(path);
            var header = Header(path, Bytes(archive, HeaderName));
            var (ngrams, weights) = (Bytes(archive, NGramsName), Bytes(archive, WeightsName));
            if (Hash(ngrams, weights) != header.ModelHash)
                throw Wrong(path, $"a model with the SHA-256 {Hash(ngrams, weights)}", header.ModelHash);
            var featurizer = Featurizer.Load(new MemoryStream(ngrams), header.Options);
            return (header, new TextModel(featurizer, LinearWeights.Read(weights), header.Classes, header.Factor));
        }
        catch (Exception damage) when (IsDamage(damage, path))
        {
            throw Wrong(path, $"'{damage.Message}'", $"a zip archive of {HeaderName}, {NGramsName} and {WeightsName}");
        }
    }

    /// <summary>Whether an error is of the content, and not one that names the file already.</summary>
    private static bool IsDamage(Exception error, string path) => error switch
    {
        JsonException or FormatException or InvalidOperationException => true,
        InvalidDataException => !error.Message.Contains(path, StringComparison.Ordinal),
        _ => false,
    };

    private static ModelHeader Header(string path, byte[] bytes)
    {
        // The format first: a header of another one may lack what ours must have.
        using var json = JsonDocument.Parse(bytes);
        var isObject = json.RootElement.ValueKind == JsonValueKind.Object;
        if (!isObject || !json.RootElement.TryGetProperty(nameof(ModelHeader.Format), out var format))
            throw Wrong(path, "a header without a format", $"format {ModelHeader.CurrentFormat}");
        if (format.ToString() != $"{ModelHeader.CurrentFormat}")
            throw Wrong(path, $"format {format}", $"format {ModelHeader.CurrentFormat} of Parallax {Library}");
        return json.Deserialize<ModelHeader>()!;
    }

    private static void Add(ZipArchive archive, string name, byte[] bytes)
    {
        var entry = archive.CreateEntry(name);
        entry.LastWriteTime = NoTime;
        using var stream = entry.Open();
        stream.Write(bytes);
    }

    private static byte[] Bytes(ZipArchive archive, string name)
    {
        var entry = archive.GetEntry(name) ?? throw new InvalidDataException($"there is no {name} in it");
        using var content = new MemoryStream();
        using var stream = entry.Open();
        stream.CopyTo(content);
        return content.ToArray();
    }

    private static string Hash(byte[] ngrams, byte[] weights) =>
        Convert.ToHexStringLower(SHA256.HashData([.. ngrams, .. weights]));

    private static InvalidDataException Wrong(string path, string found, string expected) =>
        new($"'{path}' is no classifier that can be loaded: found {found}, expected {expected}. "
            + "Train it again with this version, and save it with Save.");
}
