namespace Parallax.Tone;

/// <summary>A score with the words and rules that made it.</summary>
/// <param name="Score">The score, as <see cref="IToneModel.Score"/> gives it.</param>
/// <param name="Evidence">The hits in the order of the text.</param>
public sealed record ToneExplanation(ToneScore Score, IReadOnlyList<ToneEvidence> Evidence)
{
    /// <summary>A line of text: the score, then each term with its contribution and rules.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $"{Score.Value:0.###} from {Score.Hits} hits: {string.Join("; ", Evidence.Select(Line))}");

    private static string Line(ToneEvidence e) => string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $"{e.Term} {e.Contribution:+0.###;-0.###;0}{(e.Rules == ToneRules.None ? "" : $" ({e.Rules})")}");
}
