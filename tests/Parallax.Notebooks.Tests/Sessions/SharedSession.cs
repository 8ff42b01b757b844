namespace Parallax.Notebooks.Tests.Sessions;

/// <summary>Test classes whose cells do not disturb each other share a session; starting one takes a second.</summary>
[CollectionDefinition(Name)]
public sealed class SharedSession : ICollectionFixture<SessionFixture>
{
    public const string Name = "shared session";
}
