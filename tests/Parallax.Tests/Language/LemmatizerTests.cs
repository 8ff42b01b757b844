using Parallax.Language;
using Parallax.Terms;

namespace Parallax.Tests.Language;

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
