namespace Parallax.Findings.Speakers;

/// <summary>As what a person speaks, as far as a text tells.</summary>
public enum PersonRole
{
    /// <summary>The text does not tell.</summary>
    Unknown,

    /// <summary>Holds or seeks public office, or speaks for the state: former office included.</summary>
    Official,

    /// <summary>Is asked for what he or she knows: scientists, doctors, analysts.</summary>
    Expert,

    /// <summary>Is met as a member of the public: residents, voters, witnesses, workers.</summary>
    Ordinary,

    /// <summary>Is known for something else: business, the arts, sport, the media, a cause.</summary>
    Other,
}
