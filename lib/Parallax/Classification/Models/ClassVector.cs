namespace Parallax.Classification.Models;

/// <summary>Probabilities of classes.</summary>
internal static class ClassVector
{
    /// <summary>The place of the largest; of equals the first.</summary>
    public static int Best(ReadOnlySpan<double> probabilities)
    {
        var best = 0;
        for (var k = 1; k < probabilities.Length; k++)
            if (probabilities[k] > probabilities[best]) best = k;
        return best;
    }

    /// <summary>A model's scores among all classes; 0 for one that the model does not know.</summary>
    /// <remarks>Both lists are in ordinal order.</remarks>
    public static double[] Align(float[] scores, IReadOnlyList<string> own, IReadOnlyList<string> classes)
    {
        var aligned = new double[classes.Count];
        var next = 0;
        for (var k = 0; k < classes.Count && next < own.Count; k++)
            if (own[next] == classes[k]) aligned[k] = scores[next++];
        return aligned;
    }
}
