using System.Runtime.InteropServices;
using Parallax.Entities;
using Parallax.Entities.Anaphora;
using Parallax.Numerics;

namespace Parallax.Learning;

/// <summary>The command that makes the weights of the linker of pronouns and descriptions.</summary>
internal static class LinkTrainer
{
    private const ulong Seed = 20240516;

    /// <summary>Trains on the chains of GUM and of news annotated by hand, and writes the weights.</summary>
    /// <param name="corpora">The folder of the corpora.</param>
    /// <param name="annotations">The folder of the annotations.</param>
    /// <param name="output">The file of weights.</param>
    /// <param name="options">NAME=NUMBER; with folds=N, scores of N-fold annotation go to the output instead.</param>
    public static void Run(string corpora, string annotations, string output, string[] options)
    {
        var given = new NumberOptions(options);
        var recognizer = new EntityRecognizer(new SparseModel("entities/names.bin"), judge: Untrained());
        var corpus = new LinkCorpus(recognizer);
        LinkDocument[] documents =
        [
            .. corpus.Gum(Path.Combine(corpora, "gum.train.jsonl.gz")),
            .. corpus.News(
                Path.Combine(corpora, "polnear.train.jsonl.gz"),
                Path.Combine(annotations, "chains.train.jsonl")),
        ];
        if (given["folds", 1] == 1) Write(Train(recognizer, documents, given), output);
        else CrossValidate(recognizer, documents, given, output);
    }

    private static AnaphorModel Untrained() => new(new short[AnaphorModel.Slots]);

    private static void Write(short[] weights, string output)
    {
        File.WriteAllBytes(output + ".tmp", MemoryMarshal.AsBytes<short>(weights));
        File.Move(output + ".tmp", output, overwrite: true);
    }

    private static void CrossValidate(
        EntityRecognizer recognizer,
        LinkDocument[] documents,
        NumberOptions options,
        string output)
    {
        using var writer = new StreamWriter(output);
        var total = new LinkMeter(Untrained(), new LinkTeacher(0, 0));
        var folds = options["folds", 1];
        for (var fold = 0; fold < folds; fold++)
        {
            var model = new AnaphorModel(Train(recognizer, documents.Where((_, i) => i % folds != fold), options));
            foreach (var document in documents.Where((_, i) => i % folds == fold))
            {
                var gold = new LinkTeacher(0, 0);
                gold.Begin(document);
                var meter = new LinkMeter(model, gold);
                IAnaphorJudge judge = options["oracle", 0] == 1 ? gold : meter;
                var entities = recognizer.Recognize(document.View, document.Names, judge);
                Annotate.Write(writer, document.View.Document.Article.Id, entities);
                total.Add(meter);
            }
        }

        foreach (var line in total.Report()) Console.WriteLine(line);
    }

    private static short[] Train(
        EntityRecognizer recognizer,
        IEnumerable<LinkDocument> documents,
        NumberOptions option)
    {
        var sum = new double[AnaphorModel.Slots];
        var runs = option["runs", 16];
        for (var run = 0; run < runs; run++)
        {
            var weights = Run(recognizer, [.. documents], new Dice(Seed + (ulong)run), option);
            for (var i = 0; i < sum.Length; i++) sum[i] += weights[i] / runs;
        }
        return LinkTeacher.Weights(sum);
    }

    private static double[] Run(
        EntityRecognizer recognizer,
        List<LinkDocument> order,
        Dice dice,
        NumberOptions option)
    {
        var teacher = new LinkTeacher(option["rate", 50] / 1000.0, option["penalty", 10] / 1000.0);
        var epochs = option["epochs", 6];
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            dice.Shuffle(order);
            teacher.Begin();
            teacher.Follow = epoch > option["follow", 99];
            foreach (var document in order)
            {
                teacher.Begin(document);
                recognizer.Recognize(document.View, document.Names, teacher);
                if (epoch * 2 > epochs) teacher.Keep();
            }
            Console.Error
                .WriteLine($"epoch {epoch}: {teacher.Counts.Wrong} of {teacher.Counts.Seen} wrong");
        }
        return teacher.Average();
    }
}
