namespace Parallax.Notebooks.Tests.Sessions;

/// <summary>One session serves many tests: each uses names of its own.</summary>
public sealed class SessionFixture : IAsyncLifetime
{
    internal TestSession Session { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Session = await TestSession.StartAsync();

    public ValueTask DisposeAsync() => Session.DisposeAsync();
}
