using Parallax.Text;

namespace Parallax.Polyglot.Tests;

public class MlNetTargetToneModelTests
{
    private static readonly string[] Good = ["praised", "thanked", "welcomed", "applauded"];
    private static readonly string[] Bad = ["blamed", "accused", "condemned", "attacked"];

    private static Frame Examples()
    {
        var rows = from verb in Good.Concat(Bad).Append("met")
                   from who in new[] { "Moss", "Orlo", "Venn", "Tolva", "Rusk" }
                   select (Text: $"The council {verb} {who} on Monday.", Start: $"The council {verb} ".Length, who.Length,
                       Label: Good.Contains(verb) ? "positive" : Bad.Contains(verb) ? "negative" : "neutral");
        return Frame.FromRows(rows, ("text", r => r.Text), ("start", r => r.Start), ("end", r => r.Start + r.Length), ("label", r => r.Label));
    }

    [Fact]
    public void Score_SentencesLikeThoseOfTheTraining_FindsTheirTone()
    {
        var model = MlNetTargetToneModel.Train(Examples());
        Assert.Equal(ToneLabel.Positive, Score(model, "praised").Label);
        Assert.Equal(ToneLabel.Negative, Score(model, "accused").Label);
        Assert.True(Score(model, "praised").Score > Score(model, "accused").Score);
    }

    [Fact]
    public void Load_OfWhatWasSaved_ScoresTheSame()
    {
        var model = MlNetTargetToneModel.Train(Examples());
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        model.Save(path);
        Assert.Equal(Score(model, "blamed"), Score(MlNetTargetToneModel.Load(path), "blamed"));
        File.Delete(path);
    }

    [Fact]
    public void Train_OneLabel_SaysWhatWasExpected() => Assert.Contains("fewer than two labels",
        Assert.Throws<ArgumentException>(() => MlNetTargetToneModel.Train(Examples().Filter("label", "positive"))).Message, StringComparison.Ordinal);

    private static TargetTone Score(MlNetTargetToneModel model, string verb)
    {
        var text = $"The council {verb} Harrow on Monday.";
        var document = new Segmenter().Segment(new ArticleInfo { Id = "t" }, text);
        var start = text.IndexOf("Harrow", StringComparison.Ordinal);
        return model.Score(document, 0, new TextSpan(start, start + 6));
    }
}
