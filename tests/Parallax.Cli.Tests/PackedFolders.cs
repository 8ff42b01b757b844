namespace Parallax.Cli.Tests;

/// <summary>The tests that share the packed packages, since packing takes long.</summary>
[CollectionDefinition(Name)]
public sealed class PackedFolders : ICollectionFixture<PackedFolder>
{
    public const string Name = "packed folder";
}
