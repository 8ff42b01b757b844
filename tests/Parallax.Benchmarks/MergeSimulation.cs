using System.Diagnostics;
using System.Globalization;
using Parallax.Articles.Duplicates;
using Parallax.Numerics;
using Parallax.Reading;
using Parallax.Stores.Merging;

namespace Parallax.Benchmarks;

/// <summary>
/// The parts of a merge that hold all articles at once, on synthetic signatures: what they take, and whether what was
/// planted is found.
/// </summary>
/// <remarks>
/// Of a hundred articles in a row 92 are originals, three are reprints that resemble one by .7, three are copies, two
/// are two fifths of one. A fifth of an original's shingles are phrases that others have, few or very many.
/// </remarks>
internal static class MergeSimulation
{
    private const int Reprint = 92, Copy = 95, Part = 98, Round = 100;
    private const int LargestDistance = 100;
    private const int SampleSize = 106, PartSize = 42, PhraseEvery = 5;
    private const string PeakReset = "/proc/self/clear_refs";
    private const double Phrases = 5_000_000;
    private const double ReprintResemblance = .7, PartResemblance = .4;

    public static int Run(int articles, string folder)
    {
        Console.WriteLine("what\tprocessor s\tpeak MB\tMB written");
        Measure("ids claimed", () => Claim(articles));
        Measure("articles held", () => Hold(articles));
        IReadOnlyList<BodyGroup> groups = [];
        Measure("duplicates", () => groups = Find(articles, folder));
        Tell(articles, groups);
        return 0;
    }

    private static void Measure(string what, Action run)
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
        ForgetPeak();
        var (before, written) = (Environment.CpuUsage.TotalTime, Written());
        run();
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}\t{(Environment.CpuUsage.TotalTime - before).TotalSeconds:0}\t{process.PeakWorkingSet64 / 1e6:0}\t{(Written() - written) / 1e6:0}"));
    }

    // The peak is that since the last of these, on Linux; elsewhere since the start.
    private static void ForgetPeak()
    {
        if (File.Exists(PeakReset)) File.WriteAllText(PeakReset, "5");
    }

    // Linux alone tells it.
    private static long Written() => File.Exists("/proc/self/io")
        ? long.Parse(File.ReadLines("/proc/self/io").First(l => l.StartsWith("wchar: ", StringComparison.Ordinal))[7..], CultureInfo.InvariantCulture)
        : 0;

    private static void Claim(int articles)
    {
        var ids = new UniqueIds();
        for (var i = 0; i < articles; i++) ids.Claim(Id(i));
    }

    private static void Hold(int articles)
    {
        var day = new DateTimeOffset(2015, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var held = new List<StoredArticle>();
        for (var i = 0; i < articles; i++)
            held.Add(new StoredArticle(i / 2500, Id(i), "The Lantern", null, new PublicationDate(day.AddMinutes(5L * i), true, false, null)));
        GC.KeepAlive(held);
    }

    private static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"synthetic-{number:00000000}");

    private static IReadOnlyList<BodyGroup> Find(int articles, string folder)
    {
        var bodies = new BodyMatcher(folder);
        for (var i = 0; i < articles; i++) bodies.Add(Body(i));
        return bodies.Find();
    }

    // How many of those that were planted stand in a group with their original, and how many groups were not planted.
    private static void Tell(int articles, IReadOnlyList<BodyGroup> groups)
    {
        var (planted, found) = (new int[Round], new int[Round]);
        for (var i = 0; i < articles; i++) planted[KindOf(i)]++;
        var seen = new HashSet<int>();
        var others = 0;
        foreach (var group in groups)
        {
            var originals = group.Members.Select(OriginalOf).Distinct().Count();
            if (originals > 1) others++;
            else foreach (var member in group.Members.Where(m => KindOf(m) > 0 && seen.Add(m))) found[KindOf(member)]++;
        }

        foreach (var (name, kind) in new[] { ("reprints", Reprint), ("copies", Copy), ("parts", Part) })
            Console.WriteLine($"{name}: {found[kind]} of {planted[kind]} found");
        Console.WriteLine($"groups of several originals: {others} of {groups.Count}");
    }

    private static int KindOf(int number) => (number % Round) switch
    {
        < Reprint => 0,
        < Copy => Reprint,
        < Part => Copy,
        _ => Part,
    };

    // Reprints follow theirs at any distance of up to some ten thousand articles.
    private static int OriginalOf(int number)
    {
        if (KindOf(number) == 0) return number;
        var random = new SplitMix((ulong)number);
        var round = number / Round;
        return (round - random.Below(Math.Min(round, LargestDistance) + 1)) * Round + random.Below(Reprint);
    }

    private static BodySignature Body(int number)
    {
        var original = Original(OriginalOf(number));
        var random = new SplitMix(~(ulong)number);
        return KindOf(number) switch
        {
            Reprint => new(Digest(random), Changed(original.Signature!, ReprintResemblance, random), Reprinted(original.Sample, random)),
            Part => new(Digest(random), Changed(original.Signature!, PartResemblance, random), [.. original.Sample.Where((_, i) => i % 5 < 2).Take(PartSize)]),
            _ => original,
        };
    }

    private static BodySignature Original(int number)
    {
        var random = new SplitMix((ulong)number << 20);
        var digest = Digest(random);
        var signature = new uint[MinHash.Size];
        for (var i = 0; i < signature.Length; i++) signature[i] = (uint)random.Next();
        var sample = new uint[SampleSize];
        for (var i = 0; i < sample.Length; i++) sample[i] = i % PhraseEvery == 0 ? Phrase(random) : (uint)random.Next();
        return new(digest, signature, Rising(sample));
    }

    // A few phrases are in very many articles, most in a few.
    private static uint Phrase(SplitMix random) => (uint)SplitMix.Mix((ulong)Math.Pow(Phrases, random.Unit()));

    private static uint[] Changed(uint[] signature, double kept, SplitMix random) =>
        [.. signature.Select(value => random.Unit() < kept ? value : (uint)random.Next())];

    // Of texts that resemble each other by r, 2r/(1+r) of the shingles of each are those of the other.
    private static uint[] Reprinted(uint[] sample, SplitMix random)
    {
        const double Kept = 2 * ReprintResemblance / (1 + ReprintResemblance);
        return Rising(Changed(sample, Kept, random));
    }

    private static uint[] Rising(uint[] sample)
    {
        Array.Sort(sample);
        return [.. sample.Distinct()];
    }

    private static UInt128 Digest(SplitMix random) => new(random.Next(), random.Next());
}
