namespace Parallax.Entities.Names;

/// <summary>What an article shows of a word in all the places where it has it.</summary>
/// <remarks>The name tagger's weights depend on the numbers.</remarks>
[Flags]
internal enum Seen : ushort
{
    None = 0,
    Small = 1,
    Capital = 2,
    CapitalTwice = 4,
    AfterHonorific = 8,
    AfterGivenName = 16,
    BeforeSuffix = 32,
    InPerson = 64,
    InOrganization = 128,
    InPlace = 256,
    InOther = 512,
    BeforeSpeech = 1024,
    AfterIn = 2048,
    FirstOfTwo = 4096,
}
