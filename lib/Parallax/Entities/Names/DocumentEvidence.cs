namespace Parallax.Entities.Names;

/// <summary>What an article shows of a word wherever it stands in it.</summary>
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

/// <summary>Collects the evidence of a document's words in one pass.</summary>
internal sealed class DocumentEvidence
{
    private ulong[] _keys = new ulong[1024];
    private Seen[] _seen = new Seen[1024];

    /// <summary>What was seen of a word.</summary>
    public Seen Of(ulong norm) => _seen[Slot(norm)];

    /// <summary>Forgets the last document and reads another one.</summary>
    public void Read(DocumentView view, ReadOnlySpan<byte> phrases)
    {
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(1024,
            view.Words.Length * 2));
        if (_keys.Length < size) (_keys, _seen) = (new ulong[size], new Seen[size]);
        else
        {
            Array.Clear(_keys);
            Array.Clear(_seen);
        }
        for (var s = 0; s < view.Document.Sentences.Count; s++)
            if (!view.IsInCapitals(s)) ReadSentence(view, s, phrases);
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
            if (!word.Capital)
            {
                seen |= Seen.Small;
                continue;
            }
            if (phrases[t] != 0 && (phrases[t] & 3) != NameTags.Unit)
                seen |= OfPhrase(phrases[t]);
            if (headline) continue;
            if (t > bounds.FirstToken)
            {
                var before = view.Words[t - 1];
                seen |= (seen & Seen.Capital) != 0 ? Seen.CapitalTwice : Seen.Capital;
                if (before.Is(WordClass.Honorific)) seen |= Seen.AfterHonorific;
                if (before.Capital && before.Is(WordClass.GivenName)) seen |= Seen.AfterGivenName;
                if (before.Norm is "in") seen |= Seen.AfterIn;
            }
            if (t + 1 >= bounds.EndToken) continue;
            var after = view.Words[t + 1];
            if (after.Capital && after.Is(WordClass.Suffix)) seen |= Seen.BeforeSuffix;
            else if (after.Capital) seen |= Seen.FirstOfTwo;
            if (after.Is(WordClass.Speech)) seen |= Seen.BeforeSpeech;
        }
    }

    private static Seen OfPhrase(byte phrase) => (EntityType)((phrase >> 2) & 3) switch
    {
        EntityType.Person => Seen.InPerson,
        EntityType.Organization => Seen.InOrganization,
        EntityType.Location => Seen.InPlace,
        _ => Seen.InOther,
    };

    private int Slot(ulong norm)
    {
        var mask = _keys.Length - 1;
        var slot = (int)norm & mask;
        while (_keys[slot] != norm && _keys[slot] != 0) slot = (slot + 1) & mask;
        _keys[slot] = norm;
        return slot;
    }
}
