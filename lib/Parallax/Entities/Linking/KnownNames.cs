using Parallax.Entities.Names;

namespace Parallax.Entities.Linking;

/// <summary>What the gazetteers know of a name that was taken for something of a certain type.</summary>
internal sealed class KnownNames(Gazetteer names)
{
    /// <summary>The known name of these words and of this type; null where there is none.</summary>
    public KnownName? Find(string[] words, EntityType type) =>
        names.Find(words) is { } known && (known.Type == type || IsSeat(known, type)) ? known : null;

    /// <summary>The known name, or the one that a single unknown word misspells ("Krelimin").</summary>
    public KnownName? FindAlike(string[] words, EntityType type) =>
        Find(words, type) ?? (words.Length == 1 ? names.Misspelled(words[0], type) : null);

    /// <summary>Whether a word is a nationality.</summary>
    public bool IsDemonym(string norm) => names.Find([norm]) is { Demonym: true };

    /// <summary>Whether these words name a place.</summary>
    public bool IsPlace(string[] words) => names.Find(words) is { Type: EntityType.Location };

    // A seat of government is a place and a body at once: who says "the White House" may mean either.
    private static bool IsSeat(KnownName known, EntityType type) =>
        known.SeatOf is not null && type is EntityType.Organization or EntityType.Location;
}
