namespace Parallax.Tone;

/// <summary>What the lexicon knows of a word, or of the last word of a phrase.</summary>
internal sealed class ToneWord
{
    /// <summary>Numbers of its entries by part of speech (see <see cref="Class"/>), −1 where there is none.</summary>
    private readonly int[] _entries = [-1, -1, -1, -1];

    /// <summary>What it does to others, if anything.</summary>
    public ModifierKind Kind { get; private set; }

    /// <summary>How many tokens after it a hit may begin.</summary>
    public byte Window { get; private set; }

    /// <summary>What the valence of hits in its reach is multiplied by.</summary>
    public float Factor { get; private set; }

    /// <summary>The words that continue a phrase.</summary>
    public Dictionary<string, ToneWord>? Next { get; set; }

    /// <summary>Whether a term ends here, rather than only a part of a longer one.</summary>
    public bool IsTerm => Kind != ModifierKind.None || Array.Exists(_entries, e => e >= 0);

    /// <summary>The entry that holds for a token of this part of speech; −1 for none.</summary>
    public int Entry(PartOfSpeech pos)
    {
        var entry = _entries[Class(pos)];
        return entry >= 0 ? entry : _entries[0];
    }

    /// <summary>
    /// Makes an entry hold for a part of speech; the first one set also holds where the part of speech is not known.
    /// </summary>
    public void Set(PartOfSpeech pos, int entry, bool replace)
    {
        if (replace || _entries[Class(pos)] < 0) _entries[Class(pos)] = entry;
        if (_entries[0] < 0) _entries[0] = entry;
    }

    /// <summary>Takes over another word's entries.</summary>
    public void Inherit(ToneWord other) => other._entries.CopyTo(_entries, 0);

    /// <summary>Makes it a modifier.</summary>
    public void Set(ToneModifier modifier) =>
        (Kind, Window, Factor) = (modifier.Kind, modifier.Window, modifier.Factor);

    private static int Class(PartOfSpeech pos) => pos switch
    {
        PartOfSpeech.Noun or PartOfSpeech.Propn => 1,
        PartOfSpeech.Verb or PartOfSpeech.Aux => 2,
        PartOfSpeech.Adj or PartOfSpeech.Adv => 3,
        _ => 0,
    };
}
