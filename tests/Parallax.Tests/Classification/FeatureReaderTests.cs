using Parallax.Classification.Models;

namespace Parallax.Tests.Classification;

public sealed class FeatureReaderTests
{
    private const string Text = "On Monday the minister Lena Orrin said that Vance and Lena Orrin had agreed.";

    [Fact]
    public void Read_Target_IsMaskedWhereverItIs()
    {
        var row = FeatureReader.Read(Text, "Lena Orrin");
        Assert.Equal("· on monday the minister targetmask said that vance and targetmask had agreed .", row.Words);
    }

    [Fact]
    public void Read_Target_HasTheWordsAroundItsFirstOccurrence()
    {
        var row = FeatureReader.Read(Text, "Lena Orrin");
        Assert.Equal(("· monday the minister", "· said that vance"), (row.Left, row.Right));
        Assert.Equal("· on monday the minister", row.Before);
        Assert.Equal("· said that vance and targetmask had agreed .", row.After);
    }

    [Fact]
    public void Read_TargetThatIsNotThere_HasTheWholeTextAfterIt()
    {
        var row = FeatureReader.Read("Rain fell.", "Lena Orrin");
        Assert.Equal(("·", "· rain fell ."), (row.Before, row.After));
    }

    [Fact]
    public void Read_KindWordsBeforeTarget_HaveAPositiveTone()
    {
        var row = FeatureReader.Read("An excellent, wonderful success for Vance after a terrible disaster.", "Vance");
        Assert.True(row.Tones[2] > 0, "before");
        Assert.True(row.Tones[3] < 0, "after");
    }
}
