using Parallax.Tone;

namespace Parallax.Tests.Tone;

public sealed class ToneLexiconTests
{
    [Fact]
    public void Default_Entries_AreManyAndInRange()
    {
        Assert.True(ToneLexicon.Default.Entries.Count >= 8_000);
        Assert.All(ToneLexicon.Default.Entries, e => Assert.InRange(e.Valence, -1, 1));
        Assert.Empty(ToneLexicon.Default.Problems);
    }

    [Fact]
    public void Load_OwnLexicon_ReplacesTheBuiltIn()
    {
        var model = new LexiconToneModel(Load("own.csv", "term,valence,pos\nfrumious,-0.8,adj\nslithy tove,0.5,noun\n"));
        Assert.True(ToneTexts.Of("A frumious plan.", model).Value < 0);
        Assert.True(ToneTexts.Of("Two slithy toves.", model).Value > 0);
        Assert.Equal(0, ToneTexts.Of("A terrible massacre.", model).Hits);
        Assert.Matches("^own/[0-9a-f]{8}$", model.Version);
    }

    [Fact]
    public void Load_BadLines_AreListedAndOthersKept()
    {
        var lexicon = Load("bad.csv", "term,valence\ngood,0.5\nbad,much\nawful,-3\ngood,0.7\nfine,0.2,adjective\nodd,0.1,xyz\n,0.5\n");
        Assert.Equal([new ToneEntry("good", 0.7), new ToneEntry("fine", 0.2, "adj")], lexicon.Entries);
        Assert.Equal([3, 4, 5, 7, 8], lexicon.Problems.Select(p => p.Line));
        Assert.Equal("line 4: found 'awful,-3', expected a valence from -1 to 1 with a decimal point", lexicon.Problems[1].ToString());
        Assert.Equal("line 5: found 'good', expected each term once; it replaces line 2", lexicon.Problems[2].ToString());
    }

    [Fact]
    public void Load_NoEntries_SaysWhatWasExpected()
    {
        var error = Assert.Throws<InvalidDataException>(() => Load("none.csv", "just some words\n"));
        Assert.Contains("expected lines of term, valence", error.Message);
    }

    private static ToneLexicon Load(string name, string content)
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            var path = Path.Combine(folder, name);
            File.WriteAllText(path, content);
            return ToneLexicon.Load(path);
        }
        finally
        {
            Directory.Delete(folder, true);
        }
    }
}
