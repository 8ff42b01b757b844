using Parallax.Articles;

namespace Parallax.Tests.Articles;

public class MojibakeRepairTests
{
    [Theory]
    [InlineData("Itâ€™s raining", "It’s raining")]
    [InlineData("â€œYesâ€\u009d â€“ no", "“Yes” – no")]
    [InlineData("CafÃ© in ZÃ¼rich", "Café in Zürich")]
    [InlineData("a\u00C2\u00A0b", "a\u00A0b")]
    [InlineData("ðŸ˜€", "😀")]
    public void Repair_Utf8ReadAsWindows1252_IsUndone(string broken, string whole) => Assert.Equal(whole, MojibakeRepair.Repair(broken));

    [Theory]
    [InlineData("Café in Zürich – “schön”")]
    [InlineData("a IRMÃ” disse")]
    [InlineData("Âme et forêt")]
    public void Repair_GoodText_StaysTheSameObject(string text) => Assert.Same(text, MojibakeRepair.Repair(text));
}
