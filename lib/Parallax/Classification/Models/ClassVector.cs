namespace Parallax.Classification.Models;

/// <summary>Logits and probabilities of classes.</summary>
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

    /// <summary>A model's logits among all classes; minus infinity for one that the model does not know.</summary>
    /// <remarks>Both lists are in ordinal order.</remarks>
    public static double[] Align(double[] logits, IReadOnlyList<string> own, IReadOnlyList<string> classes)
    {
        var aligned = new double[classes.Count];
        var next = 0;
        for (var k = 0; k < classes.Count; k++)
        {
            var isKnown = next < own.Count && own[next] == classes[k];
            aligned[k] = isKnown ? logits[next++] : double.NegativeInfinity;
        }

        return aligned;
    }
}
