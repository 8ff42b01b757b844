namespace Parallax.Language;

/// <summary>What the gazetteers say about a single word.</summary>
[Flags]
internal enum WordClass
{
    None = 0,
    MaleName = 1,
    FemaleName = 2,
    GivenName = 4,
    Surname = 8,
    Honorific = 16,
    Title = 32,
    Suffix = 64,
    OrganizationHead = 128,
    Place = 256,
    Event = 512,
    Speech = 1024,
    Particle = 2048,
    NotName = 4096,
}
