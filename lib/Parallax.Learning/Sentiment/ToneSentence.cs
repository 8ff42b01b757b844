namespace Parallax.Learning.Sentiment;

/// <summary>A sentence with the valence it should get, as the ridge regression sees it.</summary>
/// <param name="Group">The article it comes from: folds never split one.</param>
/// <param name="Gold">Valence, −1…1.</param>
/// <param name="Parts">Its sentences as the splitter cuts them.</param>
internal sealed record ToneSentence(string Group, double Gold, IReadOnlyList<TonePart> Parts);

/// <summary>The lexicon hits of one sentence.</summary>
/// <param name="Length">Length in characters: the weight of the part.</param>
/// <param name="Entries">Numbers of the entries hit.</param>
/// <param name="Amounts">Per hit, the product of its rules' factors over √(tokens + 5).</param>
internal sealed record TonePart(int Length, int[] Entries, double[] Amounts);
