using Parallax.Language;
using Parallax.Language.Forms;
using Parallax.Terms;

namespace Parallax.Tests.Language.Forms;

public class LemmatizerTests
{
    [Theory]
    [InlineData("went", "go")]
    [InlineData("said", "say")]
    [InlineData("is", "be")]
    [InlineData("hoped", "hope")]
    [InlineData("stopped", "stop")]
    [InlineData("controlled", "control")]
    [InlineData("called", "call")]
    [InlineData("visited", "visit")]
    [InlineData("created", "create")]
    [InlineData("treated", "treat")]
    [InlineData("announced", "announce")]
    [InlineData("required", "require")]
    [InlineData("offered", "offer")]
    [InlineData("agreed", "agree")]
    [InlineData("tried", "try")]
    [InlineData("dying", "die")]
    [InlineData("making", "make")]
    [InlineData("changing", "change")]
    [InlineData("seizing", "seize")]
    [InlineData("bring", "bring")]
    [InlineData("goes", "go")]
    [InlineData("pushes", "push")]
    public void Lemma_Verb_IsTheInfinitive(string form, string lemma) => Assert.Equal(lemma, Lemmatizer.Lemma(form, PartOfSpeech.Verb));

    [Theory]
    [InlineData("cities", "city")]
    [InlineData("ties", "tie")]
    [InlineData("churches", "church")]
    [InlineData("men", "man")]
    [InlineData("crisis", "crisis")]
    [InlineData("crises", "crisis")]
    [InlineData("news", "news")]
    [InlineData("meeting", "meeting")]
    [InlineData("gas", "gas")]
    public void Lemma_Noun_IsTheSingular(string form, string lemma) => Assert.Equal(lemma, Lemmatizer.Lemma(form, PartOfSpeech.Noun));

    [Theory]
    [InlineData("bigger", "big")]
    [InlineData("easiest", "easy")]
    [InlineData("larger", "large")]
    [InlineData("latest", "late")]
    [InlineData("simpler", "simple")]
    [InlineData("narrower", "narrow")]
    [InlineData("younger", "young")]
    [InlineData("better", "good")]
    [InlineData("worst", "bad")]
    [InlineData("former", "former")]
    [InlineData("other", "other")]
    [InlineData("honest", "honest")]
    [InlineData("popular", "popular")]
    public void Lemma_Adjective_IsThePositive(string form, string lemma) => Assert.Equal(lemma, Lemmatizer.Lemma(form, PartOfSpeech.Adj));

    [Theory]
    [InlineData("better", "well", PartOfSpeech.Adv)]
    [InlineData("sooner", "soon", PartOfSpeech.Adv)]
    [InlineData("however", "however", PartOfSpeech.Adv)]
    [InlineData("'s", "be", PartOfSpeech.Aux)]
    [InlineData("'s", "'s", PartOfSpeech.Part)]
    [InlineData("'ll", "will", PartOfSpeech.Aux)]
    [InlineData("won't", "will", PartOfSpeech.Aux)]
    [InlineData("didn't", "do", PartOfSpeech.Aux)]
    [InlineData("n't", "not", PartOfSpeech.Part)]
    [InlineData("them", "they", PartOfSpeech.Pron)]
    [InlineData("these", "this", PartOfSpeech.Det)]
    [InlineData("an", "a", PartOfSpeech.Det)]
    [InlineData("states", "state", PartOfSpeech.Propn)]
    [InlineData("americans", "american", PartOfSpeech.Propn)]
    [InlineData("williams", "williams", PartOfSpeech.Propn)]
    [InlineData("netherlands", "netherlands", PartOfSpeech.Propn)]
    public void Lemma_OtherWord_IsItsDictionaryForm(string form, string lemma, PartOfSpeech pos) => Assert.Equal(lemma, Lemmatizer.Lemma(form, pos));

    [Fact]
    public void Lemma_OfToken_HoldsTheDictionaryForm()
    {
        const string text = "The mayor's officials weren't happier in the United States: it's 1,200 cities.";
        var document = new Segmenter(partsOfSpeech: true).Segment(new ArticleInfo { Id = "a" }, text);
        Assert.Equal(
            "the mayor 's official be happy in the united state : it be 1,200 city .",
            string.Join(' ', document.Tokens.Select(t => t.Lemma)));
    }

    [Fact]
    public void Lemma_OfTokenWithoutPartOfSpeech_IsOfPluralsAndIrregularVerbs()
    {
        var document = new Segmenter().Segment(new ArticleInfo { Id = "a" }, "Officials said it was united.");
        Assert.Equal("official say it be united .", string.Join(' ', document.Tokens.Select(t => t.Lemma)));
    }

    [Theory]
    [InlineData("morning")]
    [InlineData("united")]
    [InlineData("during")]
    public void Lemma_UnknownPartOfSpeech_IsNoVerb(string word) => Assert.Equal(word, Lemmatizer.Lemma(word, PartOfSpeech.None));

    [Fact]
    public void Count_Lemmas_JoinForms()
    {
        var document = new Segmenter(partsOfSpeech: true).Segment(new ArticleInfo { Id = "a" }, "The ministers hoped to talk. A minister hopes that they talked.");
        var counts = new TermCounter(new TermOptions { Form = TermForm.Lemma }).Count(document, _ => Voice.Own);
        foreach (var lemma in new[] { "minister", "hope", "talk" }) Assert.Equal(2, counts.Where(c => c.Term == lemma).Sum(c => c.Count));
    }
}
