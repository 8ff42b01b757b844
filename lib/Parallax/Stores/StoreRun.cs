using Parallax.Records.Folders;
using Parallax.Stores.Merging;
using Parallax.Stores.Parts;
using Parallax.Stores.Planning;

namespace Parallax.Stores;

/// <summary>Makes the parts of a store that are not there, or of a share of it.</summary>
internal sealed class StoreRun
{
    private readonly StorePaths _paths;
    private readonly StoreOptions _options;
    private readonly StoreContext _context;
    private readonly StorePlan _plan;
    private readonly AnalysisCache _cache;
    private readonly SortedDictionary<int, PartManifest> _parts = [];
    private int _made;
    private int _analysed;

    private StoreRun(StorePaths paths, IReadOnlyList<string> inputs, StoreOptions options)
    {
        (_paths, _options) = (paths, options);
        _context = StoreContext.Of(inputs, options);
        _plan = StorePlan.Of(inputs, options);
        _cache = new AnalysisCache(paths, _context.Hash);
        Inputs = [.. inputs.Select(Path.GetFullPath)];
    }

    private IReadOnlyList<string> Inputs { get; }

    /// <summary>Does the work.</summary>
    public static StoreReport Run(StorePaths paths, IReadOnlyList<string> inputs, StoreOptions options)
    {
        var run = new StoreRun(paths, inputs, options);
        if (run._plan.Parts.Count == 0) throw run.Nothing();
        using var held = StoreLock.Take(paths, options.Shard, options.Waiting);
        if (options.Shard.IsWhole) PartFolder.Clean(paths);
        run.MakeParts();
        var report = run.Report();
        if (report.Articles == 0 && options.Shard.IsWhole) throw run.Nothing();
        ShardFiles.Save(paths, run.Shard());
        if (!options.Shard.IsWhole) return report;
        return StoreSummary.Of(paths, StoreMerger.Merge(paths, options.Corpus), report);
    }

    private void MakeParts()
    {
        var own = _plan.Parts.Where(p => _options.Shard.Has(p.Number)).ToList();
        foreach (var part in own)
        {
            _parts[part.Number] = Make(part, own.Count);
            _options.Progress?.Invoke(new StoreProgress(_parts.Count, own.Count, part.Files[^1].Name));
        }
    }

    private PartManifest Make(PlannedPart part, int of)
    {
        var inputs = InputHash.Of(part);
        var key = InputHash.KeyOf(_context.Hash, inputs);
        if (PartFolder.Find(_paths, key) is { } there) return there;
        var maker = new PartMaker(_context, WithParts(of), _cache);
        maker.Make(part, inputs, (_paths, key));
        _made++;
        _analysed += maker.Analysed;
        return PartFolder.Find(_paths, key)
            ?? throw new IOException($"'{_paths.Root}': part {key} was written and is not as it was written.");
    }

    private StoreOptions WithParts(int of) => _options with
    {
        Progress = p => _options.Progress?.Invoke(p with { Parts = _parts.Count, OfParts = of }),
    };

    private StoreReport Report() => new()
    {
        Articles = _parts.Values.Sum(p => p.Articles),
        Words = _parts.Values.Sum(p => p.Words),
        TextBytes = _parts.Values.Sum(p => p.TextBytes),
        KeptParts = _parts.Count - _made,
        MadeParts = _made,
        Analysed = _analysed,
        Issues = _plan.Issues,
    };

    private ShardManifest Shard() => new(
        StoreFormats.Shard,
        _options.Shard.Number,
        _options.Shard.Count,
        _context.Hash,
        _context.Analyzer.Versions,
        ShardFiles.LayoutOf(_plan),
        _options.PartBytes,
        _plan.Parts.Count,
        _parts.ToDictionary(p => p.Key, p => p.Value.Key),
        _plan.Issues,
        Inputs);

    private InvalidDataException Nothing()
    {
        var skipped = string.Concat(_plan.Issues.Take(5).Select(i => $"\n  {i}"));
        return new InvalidDataException(
            $"No article was found in {string.Join(", ", Inputs)}; give files or folders with articles.{skipped}");
    }
}
