using Parallax.Findings.Places;
using Parallax.Stories;

namespace Parallax.Findings;

/// <summary>A sentence for which the other outlet's article has none that reports the same.</summary>
/// <param name="Outlet">Whose article it is in.</param>
/// <param name="Sentence">The sentence, or how it begins where the text is not at hand.</param>
/// <param name="Other">Whether the other could have told it: "known by then", "happened later" or "time not
/// known".</param>
/// <param name="Day">The day that the sentence names; null where it names none.</param>
/// <param name="Words">Its words.</param>
public sealed record UnmatchedSentence(string Outlet, string Sentence, string Other, DateOnly? Day, int Words)
{
    /// <summary>The sentences without a match, in the order of the articles.</summary>
    public static IReadOnlyList<UnmatchedSentence> Of(Coverage coverage)
    {
        var texts = new SentenceTexts(coverage);
        return [.. AlignedSentences.Of(coverage)
            .Where(sentence => sentence.Status != AlignmentStatus.Shared)
            .Select(sentence => Row(sentence, texts))];
    }

    private static UnmatchedSentence Row(AlignmentSentence sentence, SentenceTexts texts) => new(
        sentence.Outlet,
        texts.Of(sentence.Article, sentence.Sentence),
        Clock(sentence.Status),
        sentence.Date,
        sentence.Words);

    private static string Clock(AlignmentStatus status) => status switch
    {
        AlignmentStatus.LeftOut => "known by then",
        AlignmentStatus.After => "happened later",
        _ => "time not known",
    };
}
