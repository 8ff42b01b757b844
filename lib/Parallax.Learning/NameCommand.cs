using Parallax.Numerics;

namespace Parallax.Learning;

/// <summary>The command that makes the weights of the name tagger.</summary>
internal static class NameCommand
{
    private const ulong CaseSeed = 11;
    private const ulong InventionSeed = 13;
    private const ulong NewswireSeed = 7;
    private const int LinesOfNewswire = 60;

    /// <summary>
    /// Trains on the corpora beside the repository at <paramref name="root"/>; options are NAME=NUMBER.
    /// </summary>
    public static void Run(string root, string output, string[] options)
    {
        var given = new NumberOptions(options);
        var documents = Documents(root, given, out var corpora);
        var settings = new NameTraining(given["epochs", 8], given["least", 3], given["margin", 2]);
        var trainer = new TrainNames(Console.Error.WriteLine);
        trainer.Run(documents, settings, output);
        if (given["silver", 1] == 0) return;
        var agreement = new SilverAgreement(new SparseModel(File.ReadAllBytes(output)));
        documents.AddRange(corpora.Silver(1).Select(agreement.Of));
        trainer.Run(documents, settings, output);
    }

    // What was annotated by hand, with copies of it.
    private static List<LabelledDocument> Documents(string root, NumberOptions given, out Corpora corpora)
    {
        var annotations = Path.Combine(root, "lib/Parallax.Learning/Annotations");
        corpora = new Corpora(Path.Combine(root, "../shared/corpora"), annotations);
        var hand = corpora.Hand(given["hand", 2]).ToList();
        var gum = corpora.Gum(given["gum", 1]).ToList();
        var cases = new CaseCopies(corpora.Facts, CaseSeed);
        var invented = new InventedNames(corpora.Facts, InventionSeed);
        List<LabelledDocument> documents = [.. hand, .. gum];
        if (given["cases", 1] > 0) AddCopies(hand, cases.Of);
        if (given["invented", 1] > 0) AddCopies(hand, invented.Of);
        if (given["inventedgum", 1] > 0) AddCopies(gum, invented.Of);
        var newswire = new Newswire(Path.Combine(root, "lib/Parallax.Learning/newswire.txt"), NewswireSeed);
        documents.AddRange(newswire.Write(given["newswire", 100], LinesOfNewswire, corpora.Facts));
        return documents;

        void AddCopies(List<LabelledDocument> originals, Func<LabelledDocument, int, LabelledDocument> copy) =>
            documents.AddRange(originals.Select(original => copy(original, 1)));
    }
}
