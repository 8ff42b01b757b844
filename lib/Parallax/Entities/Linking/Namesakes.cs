using System.Collections.Frozen;
using Parallax.Entities.Names;
using Parallax.Language;

namespace Parallax.Entities.Linking;

/// <summary>
/// Tells places of one name apart: Georgia the country and the state, Athens in Georgia and in Greece.
/// </summary>
internal sealed class Namesakes
{
    private static readonly Lazy<FrozenDictionary<string, Namesake>> Known = new(Read);

    private readonly DocumentView _view;
    private readonly Dictionary<int, string> _qualified = [];

    /// <summary>Reads which names of a document are followed by different regions.</summary>
    public Namesakes(DocumentView view, IReadOnlyList<NameSpan> names)
    {
        _view = view;
        var inRegions = names
            .Zip(names.Skip(1))
            .Where(p => IsInRegion(p.First, p.Second))
            .Select(p => (Place: p.First,
                Region: view.SurfaceOf(p.Second.First, p.Second.End)))
            .GroupBy(p => view.SurfaceOf(p.Place.First, p.Place.End), StringComparer.Ordinal);
        foreach (var place in inRegions.Where(g => g
            .Select(p => p.Region)
            .Distinct(StringComparer.Ordinal)
            .Count() > 1))
            foreach (var (span, region) in place)
                _qualified[span.First] = $"{place.Key} ({region})";
    }

    /// <summary>The document.</summary>
    public DocumentView View => _view;

    /// <summary>What a place is called that is not the best known of its name; null for others.</summary>
    public string? NameOf(NameSpan name)
    {
        if (name.Type != EntityType.Location) return null;
        if (_qualified.TryGetValue(name.First, out var qualified)) return qualified;
        if (name.Length != 1
            || !Known.Value.TryGetValue(_view.Words[name.First].Norm, out var namesake))
            return null;
        var bounds = _view.BoundsOf(name.First);
        var balance = Balance(namesake, bounds.FirstToken, bounds.EndToken);
        if (balance == 0) balance = Balance(namesake, 0, _view.Words.Length);
        return balance > 0 ? namesake.Name : null;
    }

    private bool IsInRegion(NameSpan place, NameSpan region) =>
        place.Type == EntityType.Location
        && region.Type == EntityType.Location
        && region.First == place.End + 1
        && _view.Words[place.End].Surface == ","
        && _view.SentenceOf(place.First) == _view.SentenceOf(region.First);

    // Words near the other one less words near the best known.
    private int Balance(Namesake namesake, int first, int end)
    {
        var balance = 0;
        for (var t = first; t < end; t++)
        {
            if (namesake.NearOther.Contains(_view.Words[t].Norm)) balance++;
            if (namesake.NearFirst.Contains(_view.Words[t].Norm)) balance--;
        }
        return balance;
    }

    private static FrozenDictionary<string, Namesake> Read() => EmbeddedText
        .Lines("entities/namesakes.tsv")
        .Select(line => line.Split('\t'))
        .ToFrozenDictionary(
            cells => cells[0].ToLowerInvariant(),
            cells => new Namesake(cells[1], Words(cells[2]), Words(cells[3])),
            StringComparer.Ordinal);

    private static FrozenSet<string> Words(string cell) => cell.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
