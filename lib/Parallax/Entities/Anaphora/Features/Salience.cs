using Parallax.Language;

namespace Parallax.Entities.Anaphora.Features;

/// <summary>How much a referent is in a reader's mind at one place (after Lappin and Leass 1994).</summary>
/// <remarks>
/// In hundredths: nearer sentences, subjects, pronouns and what the text names often count more. The weights were set
/// by hand.
/// </remarks>
internal sealed class Salience(DocumentView view, Discourse discourse)
{
    private const int Mentioned = 300;
    private const int Subject = 420;
    private const int LostASentence = 150;
    private const int MostSentences = 6;
    private const int LastAsSubject = 120;
    private const int LastAsPronoun = 60;
    private const int NotNamed = 50;

    /// <summary>The salience of a referent where an anaphor is; 0 for what was not mentioned yet.</summary>
    public int Of(Referent referent, Anaphor anaphor)
    {
        if (referent.Count == 0) return 0;
        var sentence = view.SentenceOf(anaphor.First);
        var named = 3 * discourse.Share(referent) / 2;
        var unnamed = referent.Chain is null ? NotNamed : 0;
        return Math.Max(OfLast(referent, sentence), OfSubject(referent, sentence)) + named - unnamed;
    }

    private int OfLast(Referent referent, int sentence)
    {
        var salience = Mentioned - Lost(sentence, referent.Last.First);
        if (referent.Last.Role == GrammaticalRole.Subject) salience += LastAsSubject;
        if (referent.Last.Kind is >= 0 and <= (int)AnaphorKind.You) salience += LastAsPronoun;
        return salience;
    }

    private int OfSubject(Referent referent, int sentence) =>
        referent.LastSubject < 0 ? int.MinValue : Subject - Lost(sentence, referent.LastSubject);

    private int Lost(int sentence, int token) =>
        LostASentence * Math.Min(MostSentences, sentence - view.SentenceOf(token));
}
