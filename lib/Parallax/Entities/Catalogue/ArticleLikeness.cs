namespace Parallax.Entities.Catalogue;

/// <summary>How alike an article is to others, over the names they mention and over their words.</summary>
/// <remarks>The article's weights stand at the places of their keys, so that another is gone through once.</remarks>
internal sealed class ArticleLikeness(
    int keys,
    (int[] Ids, float[] Weights)[] names,
    (int[] Ids, float[] Weights)[] words)
{
    private readonly float[] _weights = new float[keys];
    private (int[] Names, int[] Words) _filled = ([], []);

    /// <summary>Compares another article from now on.</summary>
    public ArticleLikeness Begin(
        (int[] Ids, float[] Weights) ownNames,
        (int[] Ids, float[] Weights) ownWords,
        IEnumerable<int> leftOut)
    {
        foreach (var id in _filled.Names) _weights[id] = 0;
        foreach (var id in _filled.Words) _weights[id] = 0;
        _filled = (ownNames.Ids, ownWords.Ids);
        Fill(ownNames);
        Fill(ownWords);
        foreach (var id in leftOut)
            if (id >= 0) _weights[id] = 0;
        return this;
    }

    /// <summary>The cosine over the names that both mention.</summary>
    public double Names(int article) => Cosine(names[article]);

    /// <summary>The cosine over the words that both use.</summary>
    public double Words(int article) => Cosine(words[article]);

    private void Fill((int[] Ids, float[] Weights) own)
    {
        for (var i = 0; i < own.Ids.Length; i++) _weights[own.Ids[i]] = own.Weights[i];
    }

    private double Cosine((int[] Ids, float[] Weights) other)
    {
        var (ids, weights) = other;
        double sum = 0;
        for (var i = 0; i < ids.Length; i++) sum += (double)_weights[ids[i]] * weights[i];
        return sum;
    }
}
