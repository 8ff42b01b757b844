using Parallax.Records.Correcting;

namespace Parallax.Records;

/// <summary>Applies hand corrections to analyses: speakers, links of mentions, labels, voice and tone.</summary>
/// <remarks>
/// A correction that fits nothing, such as a span of an older text, is reported and changes nothing. Voice and tone
/// belong to sentences and their stretches; term counts keep the voice that they were counted in.
/// </remarks>
public static class Corrections
{
    /// <summary>Applies corrections in their order.</summary>
    public static CorrectionsResult Apply(
        IEnumerable<ArticleAnalysis> analyses,
        IEnumerable<CorrectionsRow> corrections)
    {
        var list = analyses.ToList();
        var applied = new List<CorrectionsRow>();
        var problems = new List<(CorrectionsRow, string)>();
        foreach (var row in corrections)
        {
            var at = list.FindIndex(analysis => analysis.Article.Id == row.Article);
            var outcome = at < 0
                ? Correction.Fails($"there is no article '{row.Article}'")
                : Apply(list[at], row);
            if (outcome.Changed is null)
            {
                problems.Add((row, outcome.Problem ?? ""));
                continue;
            }

            list[at] = outcome.Changed;
            applied.Add(row);
        }

        return new CorrectionsResult(list, applied, problems);
    }

    private static Correction Apply(ArticleAnalysis analysis, CorrectionsRow row) => row.Field switch
    {
        "speaker" => SpeakerCorrection.Apply(analysis, row),
        "link" => EntityCorrections.Link(analysis, row),
        "label" => EntityCorrections.Label(analysis, row),
        "voice" => SentenceCorrections.Voice(analysis, row),
        "tone" => SentenceCorrections.Tone(analysis, row),
        _ => Correction.Fails($"'{row.Field}' is no field; expected speaker, link, label, voice or tone"),
    };
}
