using Parallax.Numerics;

namespace Parallax.Articles.Duplicates;

/// <summary>
/// Finds articles with the same or nearly the same body among any number of them, about a kilobyte each.
/// </summary>
/// <remarks>
/// Signatures (<see cref="MinHash"/>) are cut into 32 bands of four values; articles that agree in a band are compared
/// (locality-sensitive hashing; Leskovec, Rajaraman and Ullman 2014, chapter 3). Bodies that resemble each other by
/// half are found with a probability of 0.87, by 0.7 of 0.9998. Texts that are part of a longer one resemble it less:
/// they are found by what they have in common (<see cref="ContainmentFinder"/>).
/// </remarks>
public sealed class DuplicateFinder
{
    private const int Bands = 32, Rows = MinHash.Size / Bands, MaxRepresentatives = 8;
    private const double MinResemblance = 0.5;

    private readonly List<ArticleInfo> articles = [];
    private readonly List<bool> kept = [];
    private readonly List<uint[]?> signatures = [];
    private readonly List<UInt128> digests = [];
    private readonly ContainmentFinder parts = new();
    private readonly Dictionary<UInt128, int> firstOfDigest = [];

    /// <summary>Adds an article; the id of an earlier one with the same body, or null.</summary>
    /// <param name="article">The article.</param>
    /// <param name="isKept">Told the earlier one's id, says whether this one is handed out; null hands out all.</param>
    public string? Add(Article article, Predicate<string>? isKept = null)
    {
        return Add(article.Info, BodySignature.Of(article), isKept);
    }

    /// <summary>Adds an article by its signature; the id of an earlier one with the same body, or null.</summary>
    internal string? Add(ArticleInfo info, BodySignature body, Predicate<string>? isKept = null)
    {
        var earlier = body.Digest != 0 ? FirstWith(body.Digest) : null;
        if (body.Digest != 0) firstOfDigest.TryAdd(body.Digest, articles.Count);
        articles.Add(info);
        kept.Add(earlier is null || isKept is null || isKept(earlier));
        digests.Add(body.Digest);
        var isCompared = earlier is null;
        signatures.Add(isCompared ? body.Signature : null);
        parts.Add(isCompared ? body.Sample : []);
        return earlier;
    }

    /// <summary>The groups found so far, by their first article; then the pairs of a part and its whole.</summary>
    public IReadOnlyList<DuplicateGroup> Groups() => Groups(Joined());

    /// <summary>The same for the last time: the signatures, half of what is held, are let go on the way.</summary>
    /// <param name="letGo">Called when they have been.</param>
    internal IReadOnlyList<DuplicateGroup> LastGroups(Action letGo)
    {
        var sets = Joined();
        signatures.Clear();
        signatures.TrimExcess();
        letGo();
        return Groups(sets);
    }

    private DisjointSets Joined()
    {
        var sets = new DisjointSets(articles.Count);
        for (var i = 0; i < articles.Count; i++)
            if (firstOfDigest.TryGetValue(digests[i], out var first) && first != i)
                sets.Join(first, i, 1);
        int[] compared = [.. Enumerable.Range(0, signatures.Count).Where(i => signatures[i] is not null)];
        var (items, keys) = (new int[compared.Length], new UInt128[compared.Length]);
        for (var band = 0; band < Bands; band++)
        {
            compared.CopyTo(items, 0);
            JoinBand(band, (items, keys), sets);
        }
        return sets;
    }

    private IReadOnlyList<DuplicateGroup> Groups(DisjointSets sets)
    {
        var pairs = parts.Pairs(sets)
            .Select(p => PartOf(p.Part, p.Whole, p.Containment))
            .ToList();
        return [.. sets.Groups().Select(Group), .. pairs];
    }

    private DuplicateGroup PartOf(int part, int whole, double containment)
    {
        int[] both = [Math.Min(part, whole), Math.Max(part, whole)];
        return Group(DuplicateKind.Part, both, containment);
    }

    private string? FirstWith(UInt128 digest) =>
        firstOfDigest.TryGetValue(digest, out var first) ? articles[first].Id : null;

    private void JoinBand(int band, (int[] Items, UInt128[] Keys) arrays, DisjointSets sets)
    {
        var (items, keys) = arrays;
        for (var i = 0; i < items.Length; i++) keys[i] = Key(signatures[items[i]]!, band);
        Array.Sort(keys, items);
        for (var start = 0; start < items.Length;)
        {
            var end = start + 1;
            while (end < items.Length && keys[end] == keys[start]) end++;
            if (end - start > 1) JoinBucket(items.AsSpan(start, end - start), sets);
            start = end;
        }
    }

    private void JoinBucket(Span<int> bucket, DisjointSets sets)
    {
        bucket.Sort();
        List<int> representatives = [];
        foreach (var item in bucket)
        {
            if (representatives.Exists(other => IsJoined(other, item, sets))) continue;
            if (representatives.Count < MaxRepresentatives) representatives.Add(item);
        }
    }

    /// <summary>Whether two articles are of one set, or resemble each other and are of one now.</summary>
    private bool IsJoined(int other, int item, DisjointSets sets)
    {
        if (sets.AreJoined(other, item)) return true;
        var resemblance = MinHash.Resemblance(signatures[other], signatures[item]);
        if (resemblance < MinResemblance) return false;
        sets.Join(other, item, resemblance);
        return true;
    }

    private static UInt128 Key(uint[] signature, int band)
    {
        var values = signature.AsSpan(band * Rows, Rows);
        var upper = (ulong)values[0] << 32 | values[1];
        var lower = (ulong)values[2] << 32 | values[3];
        return new UInt128(upper, lower);
    }

    private DuplicateGroup Group((IReadOnlyList<int> Members, double Similarity) set) =>
        Group(KindOf(set.Members), set.Members, set.Similarity);

    private DuplicateGroup Group(DuplicateKind kind, IReadOnlyList<int> members, double similarity)
    {
        var handedOut = members.Where(i => kept[i])
            .Select(i => articles[i].Id)
            .ToList();
        return new(kind, [.. members.Select(i => articles[i])], Rounding.Significant(similarity), handedOut);
    }

    private DuplicateKind KindOf(IReadOnlyList<int> members)
    {
        var digest = digests[members[0]];
        if (members.All(i => digests[i] == digest)) return DuplicateKind.Exact;
        var outlet = articles[members[0]].Outlet;
        var isOneOutlet = outlet != ArticleInfo.UnknownOutlet && members.All(i => articles[i].Outlet == outlet);
        var times = members.Select(i => articles[i].Published?.Value).Distinct().Count();
        return isOneOutlet && times > 1 ? DuplicateKind.Update : DuplicateKind.Near;
    }
}
