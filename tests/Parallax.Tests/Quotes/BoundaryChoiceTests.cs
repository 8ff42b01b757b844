using Parallax.Quotes.Attributions;

namespace Parallax.Tests.Quotes;

public class BoundaryChoiceTests
{
    [Fact]
    public void Best_NoCandidate_None() => Assert.Equal((-1, 0), new BoundaryChoice().Best());

    [Fact]
    public void Best_OneClearWinner_IsTheLikeliest()
    {
        var choice = new BoundaryChoice();
        choice.Add(3, 20, 0);
        choice.Add(9, 80, 100);
        Assert.Equal((9, 1), choice.Best()); // 1 / (1 + e^(−100/32)) = 0.958: one step and a bit
    }

    // 12 and 40 characters overlap by 12/40 only, 22 overlaps each of them by more than half (12/22, 22/40): it is right enough in every case.
    [Fact]
    public void Best_LikelyBoundsFarApart_TheOneBetweenThem()
    {
        var choice = new BoundaryChoice();
        choice.Add(1, 12, 10);
        choice.Add(2, 22, 4);
        choice.Add(3, 40, 8);
        Assert.Equal((2, 0), choice.Best());
    }

    [Fact]
    public void Best_BoundLessThanATenthAsLikely_IsNotTaken()
    {
        var choice = new BoundaryChoice();
        choice.Add(1, 12, 80);
        choice.Add(2, 22, 0);
        choice.Add(3, 40, 79);
        Assert.NotEqual(2, choice.Best().At);
    }

    [Fact]
    public void Best_TwoBoundsFarApartAlikeInLikelihood_DoubtIsOneHalf()
    {
        var choice = new BoundaryChoice();
        choice.Add(1, 10, 0);
        choice.Add(2, 90, 0);
        Assert.Equal(22, choice.Best().Doubt); // 32 ln 2 = 22.2
    }

    [Fact]
    public void Clear_AfterUse_ForgetsTheCandidates()
    {
        var choice = new BoundaryChoice();
        choice.Add(1, 10, 0);
        choice.Clear();
        Assert.Equal(-1, choice.Best().At);
    }
}
