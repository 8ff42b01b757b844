using System.IO.Compression;
using System.Text;
using Parallax.Classification;

namespace Parallax.Tests.Classification;

public sealed class ModelFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("classifier").FullName;

    private string Saved
    {
        get
        {
            var path = Path.Combine(_folder, "topics.classifier");
            CodedSentences.Trained.Save(path);
            return path;
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Load_WhatWasSaved_PredictsTheSame()
    {
        var loaded = TextClassifier.Load(Saved);
        string[] texts = ["Rain in Westham.", "A flat in Westham.", "The road."];
        Assert.Equal(CodedSentences.Trained.Predict(texts), loaded.Predict(texts));
        Assert.Equal(CodedSentences.Trained.TopWords(), loaded.TopWords());
        Assert.Equal(CodedSentences.Trained.Options, loaded.Options);
        Assert.Equal(CodedSentences.Trained.Evaluation.Summary, loaded.Evaluation.Summary);
    }

    [Fact]
    public void Save_LeavesNoOtherFile()
    {
        var path = Saved;
        Assert.Equal([path], Directory.GetFiles(_folder));
    }

    [Fact]
    public void LearningCurve_OfLoaded_SaysThatCodedTextsAreMissing()
    {
        var loaded = TextClassifier.Load(Saved);
        var error = Assert.Throws<InvalidOperationException>(() => loaded.LearningCurve());
        Assert.Contains("holds no coded texts", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_OtherFormat_NamesBoth()
    {
        var path = Saved;
        Replace(path, "classifier.json", "{\"Format\": 99}");
        AssertWrong(path, "found format 99, expected format 2");
    }

    [Fact]
    public void Load_OtherModelThanInHeader_IsRefused()
    {
        var path = Saved;
        Replace(path, "ngrams.mlnet", "nothing");
        AssertWrong(path, "found a model with the SHA-256");
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{\"Format\": 2}")]
    public void Load_DamagedHeader_IsRefused(string header)
    {
        var path = Saved;
        Replace(path, "classifier.json", header);
        AssertWrong(path, "Train it again");
    }

    [Fact]
    public void Load_SomethingElse_IsRefused()
    {
        var path = Path.Combine(_folder, "notes.txt");
        File.WriteAllText(path, "no archive");
        AssertWrong(path, "expected a zip archive of classifier.json, ngrams.mlnet and weights.bin");
    }

    [Fact]
    public void Load_CutShort_IsRefused()
    {
        var path = Saved;
        var bytes = File.ReadAllBytes(path);
        File.WriteAllBytes(path, bytes[..(bytes.Length / 2)]);
        AssertWrong(path, "Train it again");
    }

    private static void AssertWrong(string path, string part)
    {
        var error = Assert.Throws<InvalidDataException>(() => TextClassifier.Load(path));
        Assert.Contains(part, error.Message, StringComparison.Ordinal);
        Assert.Contains(path, error.Message, StringComparison.Ordinal);
    }

    private static void Replace(string path, string name, string content)
    {
        using var archive = ZipFile.Open(path, ZipArchiveMode.Update);
        archive.GetEntry(name)!.Delete();
        using var stream = archive.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(content));
    }
}
