namespace Parallax.Tone;

internal sealed partial class ToneScan
{
    // A subject with all that hangs on it is seldom longer.
    private const int SubjectReach = 9;

    // "a drop in violence against women in the north"
    private const int ObjectReach = 8;

    // How far behind its verb "to a record low" may be.
    private const int LevelReach = 6;

    // Bad things that fall, good things that fade, costs that soar: the verb comes after its subject.
    private void ApplyDirections(ReadOnlySpan<Token> tokens)
    {
        for (var at = 1; at < tokens.Length; at++)
        {
            if (_words[at] is not
                {
                    Kind: ModifierKind.Falls or ModifierKind.Rises or ModifierKind.Removed
                or ModifierKind.Reverser
                } word)
                continue;
            if (word.Kind == ModifierKind.Falls && ObjectEnd(tokens, at) is > 0 and var end)
            {
                Lower(word, at, at + 2, end);
                continue;
            }
            var predicate = PredicateStart(tokens, at, out var isPassive, out var isDenied);
            if (!IsPredicate(tokens, at, word.Kind, isPassive)) continue;
            var subject = SubjectStart(tokens, predicate);
            if (isDenied) Deny(word, at, subject, predicate);
            else if (word.Kind == ModifierKind.Rises) Raise(word, at, subject, predicate);
            else Lower(word, at, subject, predicate);
        }
    }

    // "a drop in violence", "the decline in deaths": where what falls ends; 0 where the word is no such noun.
    private int ObjectEnd(ReadOnlySpan<Token> tokens, int noun)
    {
        if (tokens[noun].Pos != PartOfSpeech.Noun || noun + 2 >= tokens.Length) return 0;
        var isOf = tokens[noun + 1].Norm == "of" && tokens[noun].Norm is "decline" or "collapse" or "erosion";
        if (tokens[noun + 1].Norm != "in" && !isOf) return 0;
        var end = noun + 2;
        while (end < tokens.Length && end - noun < ObjectReach && !IsEnd(tokens, end)) end++;
        return end;
    }

    private bool IsEnd(ReadOnlySpan<Token> tokens, int at) =>
        _words[at] is { Kind: ModifierKind.Boundary or ModifierKind.Contrast }
        || tokens[at].Pos is PartOfSpeech.Verb or PartOfSpeech.Aux or PartOfSpeech.Punct;

    // The first of the auxiliaries and adverbs before a verb.
    private static int PredicateStart(ReadOnlySpan<Token> tokens, int verb, out bool isPassive, out bool isDenied)
    {
        (isPassive, isDenied) = (false, false);
        var at = verb;
        while (at > 0 && tokens[at - 1].Pos is PartOfSpeech.Aux or PartOfSpeech.Adv or PartOfSpeech.Part)
        {
            at--;
            isDenied |= tokens[at].Norm is "not" or "never" || tokens[at].Norm.EndsWith("n't", StringComparison.Ordinal);
            isPassive |= tokens[at].Norm is "is" or "was" or "are" or "were" or "be" or "been" or "being";
        }
        return at;
    }

    // The verb has no object: "fell sharply", "drops", "was halved"; but not "dropped the charges", "declined to
    // comment".
    private static bool IsPredicate(ReadOnlySpan<Token> tokens, int at, ModifierKind kind, bool isPassive)
    {
        if (kind == ModifierKind.Removed) return isPassive;
        if (kind == ModifierKind.Reverser) return isPassive || IsIntransitive(tokens, at);
        if (tokens[at - 1].Pos is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Adp) return false;
        if (at + 1 >= tokens.Length) return true;
        var next = tokens[at + 1];
        if (next.Norm == "to")
            return at + 2 >= tokens.Length || tokens[at + 2].Pos != PartOfSpeech.Verb;
        if (next.Norm is "last" or "this") return true;
        return next.Pos is PartOfSpeech.Punct or PartOfSpeech.Adv or PartOfSpeech.Adp or PartOfSpeech.Sconj
            or PartOfSpeech.Cconj or PartOfSpeech.Num;
    }

    // "The war ended on Friday", "tensions eased"
    private static bool IsIntransitive(ReadOnlySpan<Token> tokens, int at)
    {
        if (!tokens[at].Norm.EndsWith("ed", StringComparison.Ordinal)
            || tokens[at].Pos != PartOfSpeech.Verb)
            return false;
        if (at + 1 >= tokens.Length) return true;
        return tokens[at + 1].Pos is PartOfSpeech.Punct or PartOfSpeech.Adv
            || tokens[at + 1].Norm is "on" or "in" or "after" or "last" or "this";
    }

    private int SubjectStart(ReadOnlySpan<Token> tokens, int predicate)
    {
        var at = predicate;
        while (at > 0 && predicate - at < SubjectReach)
        {
            if (_words[at - 1] is { Kind: ModifierKind.Boundary or ModifierKind.Contrast }) break;
            if (tokens[at - 1].Pos is PartOfSpeech.Verb or PartOfSpeech.Aux or PartOfSpeech.Sconj) break;
            at--;
        }
        return at;
    }

    private void Lower(ToneWord word, int verb, int subject, int predicate)
    {
        var turned = 0f;
        for (var i = 0; i < _count; i++)
        {
            ref var hit = ref _hits[i];
            if (hit.Token < subject || hit.Token >= predicate || (hit.Rules & ToneRules.Direction) != 0)
                continue;
            hit.Factor *= word.Factor;
            hit.Rules |= ToneRules.Direction;
            turned += _vocabulary.Valences[hit.Entry] * hit.Factor;
        }
        if (turned != 0) SilenceAgainst(turned, verb);
        else if (HasBurden(subject, predicate)) TurnOwn(word, verb, -1);
        if (turned > 0) SilenceLow(verb);
    }

    private void Raise(ToneWord word, int verb, int subject, int predicate)
    {
        var sum = 0f;
        for (var i = 0; i < _count; i++)
            if (_hits[i].Token >= subject && _hits[i].Token < predicate)
                sum += _vocabulary.Valences[_hits[i].Entry] * _hits[i].Factor;
        if (sum != 0) SilenceAgainst(sum, verb);
        else if (HasBurden(subject, predicate)) TurnOwn(word, verb, 1);
    }

    // "Crime is not rising": a small relief; what does not fall is as it was.
    private void Deny(ToneWord word, int verb, int subject, int predicate)
    {
        const float deniedRise = -0.5f;
        if (word.Kind != ModifierKind.Rises) return;
        var turned = 0f;
        for (var i = 0; i < _count; i++)
        {
            ref var hit = ref _hits[i];
            if (hit.Token < subject || hit.Token >= predicate || (hit.Rules & ToneRules.Direction) != 0) continue;
            hit.Factor *= deniedRise;
            hit.Rules |= ToneRules.Direction;
            turned += _vocabulary.Valences[hit.Entry] * hit.Factor;
        }
        if (turned != 0) Silence(verb);
    }

    private bool HasBurden(int subject, int predicate)
    {
        for (var at = subject; at < predicate; at++)
            if (_words[at] is { Kind: ModifierKind.Burden }) return true;
        return false;
    }

    // What the verb says of itself no longer counts where its subject says the opposite.
    private void SilenceAgainst(float subject, int verb)
    {
        for (var i = 0; i < _count; i++)
            if (_hits[i].Token == verb && _vocabulary.Valences[_hits[i].Entry] * subject < 0)
                _hits[i].Factor = 0;
    }

    private void TurnOwn(ToneWord word, int verb, int sign)
    {
        for (var i = 0; i < _count; i++)
        {
            if (_hits[i].Token != verb || _vocabulary.Valences[_hits[i].Entry] * sign <= 0)
                continue;
            _hits[i].Factor *= word.Factor;
            _hits[i].Rules |= ToneRules.Direction;
        }
    }

    // "dropped to a record low"
    private void SilenceLow(int verb)
    {
        for (var i = 0; i < _count; i++)
        {
            var isNear = _hits[i].Token > verb && _hits[i].Token <= verb + LevelReach;
            if (isNear && _vocabulary.Entries[_hits[i].Entry].Term.EndsWith("low", StringComparison.Ordinal))
                _hits[i].Factor = 0;
        }
    }
}
