namespace Parallax.Learning.Sentiment;

/// <summary>An example: features, their values and the class (0, 1, 2).</summary>
/// <param name="Buckets">Numbers of its features.</param>
/// <param name="Values">Their values.</param>
/// <param name="Class">0 negative, 1 neutral, 2 positive.</param>
/// <param name="Windows">The words of each window beside the target.</param>
internal sealed record TargetExample(int[] Buckets, float[] Values, int Class, uint[][] Windows);
