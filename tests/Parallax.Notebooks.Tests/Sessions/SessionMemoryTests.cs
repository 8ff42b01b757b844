using System.Globalization;

namespace Parallax.Notebooks.Tests.Sessions;

public sealed class SessionMemoryTests
{
    [Fact]
    public async Task Execute_HundredCells_HoldMemoryInProportion()
    {
        await using var session = await TestSession.StartAsync();
        for (var i = 0; i < 100; i++)
        {
            await session.EvaluateAsync($"var a{i} = Enumerable.Range(0, {i}).ToList();");
        }

        // Each submission that imports all earlier ones anew makes it 50 MB here and 590 at 400 cells.
        var held = await session.EvaluateAsync("(GC.GetTotalMemory(true) / 1000000).ToString()");
        Assert.InRange(int.Parse(held, CultureInfo.InvariantCulture), 1, 35);
    }
}
