using Parallax.Articles.Metadata;

namespace Parallax.Tests.Articles.Metadata;

public class OutletIdentityTests
{
    [Theory]
    [InlineData("HuffPost", "Huffington Post", true)]
    [InlineData("Harbour Post", "Harbour Post Daily", true)]
    [InlineData("The Harbour Post", "Harbour Post", true)]
    [InlineData("Harbour Post", "Lane Post", false)]
    public void IsOwnName_Name_IsTheOutletsOrNot(string outlet, string name, bool isOwn) =>
        Assert.Equal(isOwn, OutletIdentity.IsOwnName(outlet, name));
}
