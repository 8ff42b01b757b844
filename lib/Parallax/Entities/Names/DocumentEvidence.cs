using System.Numerics;
using Parallax.Language;

namespace Parallax.Entities.Names;

/// <summary>Collects the evidence of a document's words in one pass.</summary>
internal sealed class DocumentEvidence
{
    private const int FewestSlots = 1024;

    private ulong[] _keys = new ulong[FewestSlots];
    private Seen[] _seen = new Seen[FewestSlots];

    /// <summary>What was seen of a word.</summary>
    public Seen Of(ulong norm) => _seen[Slot(norm)];

    /// <summary>Forgets the last document and reads another one.</summary>
    public void Read(DocumentView view, ReadOnlySpan<byte> phrases)
    {
        Clear(view.Words.Length);
        for (var sentence = 0; sentence < view.Document.Sentences.Count; sentence++)
            if (!view.IsInCapitals(sentence)) ReadSentence(view, sentence, phrases);
    }

    private void Clear(int words)
    {
        var slots = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(FewestSlots, words * 2));
        if (_keys.Length < slots)
        {
            (_keys, _seen) = (new ulong[slots], new Seen[slots]);
            return;
        }
        Array.Clear(_keys);
        Array.Clear(_seen);
    }

    private void ReadSentence(DocumentView view, int sentence, ReadOnlySpan<byte> phrases)
    {
        var bounds = view.Document.Sentences[sentence];
        var headline = view.IsHeadlineCase(sentence);
        for (var t = bounds.FirstToken; t < bounds.EndToken; t++)
        {
            var word = view.Words[t];
            if (!word.Letter) continue;
            ref var seen = ref _seen[Slot(word.NormHash)];
            seen |= word.Capital ? OfPhrase(phrases[t]) : Seen.Small;
            if (!word.Capital || headline) continue;
            if (t > bounds.FirstToken) seen |= Behind(view.Words[t - 1], seen);
            if (t + 1 < bounds.EndToken) seen |= Before(view.Words[t + 1]);
        }
    }

    private static Seen Behind(WordFacts before, Seen seen)
    {
        var found = (seen & Seen.Capital) != 0 ? Seen.CapitalTwice : Seen.Capital;
        if (before.Is(WordClass.Honorific)) found |= Seen.AfterHonorific;
        if (before.Capital && before.Is(WordClass.GivenName)) found |= Seen.AfterGivenName;
        if (before.Norm is "in") found |= Seen.AfterIn;
        return found;
    }

    private static Seen Before(WordFacts after)
    {
        var found = after.Is(WordClass.Speech) ? Seen.BeforeSpeech : Seen.None;
        if (!after.Capital) return found;
        return found | (after.Is(WordClass.Suffix) ? Seen.BeforeSuffix : Seen.FirstOfTwo);
    }

    // A known name of one word is in the gazetteer's own feature.
    private static Seen OfPhrase(byte phrase)
    {
        if (phrase == 0 || (phrase & 3) == NameTags.Unit) return Seen.None;
        return (EntityType)((phrase >> 2) & 3) switch
        {
            EntityType.Person => Seen.InPerson,
            EntityType.Organization => Seen.InOrganization,
            EntityType.Location => Seen.InPlace,
            _ => Seen.InOther,
        };
    }

    private int Slot(ulong norm)
    {
        var mask = _keys.Length - 1;
        var slot = (int)norm & mask;
        while (_keys[slot] != norm && _keys[slot] != 0) slot = (slot + 1) & mask;
        _keys[slot] = norm;
        return slot;
    }
}
