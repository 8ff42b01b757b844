namespace Parallax.Language;

/// <summary>The inflected forms of English words, so that a lexicon needs to list only the base form.</summary>
internal static class Inflector
{
    private const string Vowels = "aeiou";

    // Base form, then the forms that the rules do not make.
    private static readonly Dictionary<string, string[]> Irregular = (
        "steal stole stolen|fight fought|win won|lose lost|die dying died|lie lied lying lain|shoot shot|slay slew slain|beat beaten|"
            +
            "break broke broken|strike struck stricken|sink sank sunk|shrink shrank shrunk|fall fell fallen|rise rose risen|fly flew flown|"
                +
            "forgive forgave forgiven|forsake forsook forsaken|freeze froze frozen|hurt|hit|cut|shut|quit|rid|burst|bust|thrust|let|"
                +
            "bleed bled|weep wept|flee fled|mislead misled|lead led|sting stung|swing swung|hang hung hanged|bind bound|grind ground|"
                +
            "hide hid hidden|bite bit bitten|shake shook shaken|take took taken|mistake mistook mistaken|overtake overtook overtaken|"
                +
            "undertake undertook undertaken|overthrow overthrew overthrown|throw threw thrown|grow grew grown|overcome overcame|become became|"
                +
            "withdraw withdrew withdrawn|draw drew drawn|tear tore torn|swear swore sworn|wear wore worn|bear bore borne|give gave given|"
                +
            "seek sought|catch caught|teach taught|buy bought|bring brought|think thought|feel felt|deal dealt|mean meant|keep kept|sleep slept|"
                +
            "creep crept|sweep swept|leave left|smell smelt|spoil spoilt|burn burnt|learn learnt|dream dreamt|shine shone|stink stank stunk|"
                +
            "sing sang sung|spring sprang sprung|stride strode|thrive throve|speak spoke spoken|stand stood|withstand withstood|"
                +
            "misunderstand misunderstood|understand understood|withhold withheld|uphold upheld|hold held|sell sold|tell told|find found|"
                +
            "spend spent|misspend misspent|lend lent|send sent|build built|rebuild rebuilt|pay paid|lay laid|say said|make made|"
                +
            "run ran|overrun overran|come came|go went gone|see saw seen|do did done|forget forgot forgotten|get got gotten|meet met|fit fitted|"
                +
            "wreak wrought wreaked|strive strove striven|panic panicked panicking|traffic trafficked trafficking|mimic mimicked mimicking|"
                +
            "stab stabbed stabbing|rob robbed robbing|snub snubbed snubbing|rig rigged rigging|rape raped raping|" +
        "rebel rebelled rebelling|compel compelled compelling|expel expelled expelling|repel repelled repelling|dispel dispelled dispelling|"
            +
            "incur incurred incurring|deter deterred deterring|abhor abhorred abhorring|spur spurred spurring|concur concurred concurring|"
                +
            "mar marred marring|bar barred barring|defer deferred deferring|prefer preferred preferring|commit committed committing|"
                +
            "permit permitted permitting|admit admitted admitting|omit omitted omitting|regret regretted regretting|rebut rebutted rebutting|"
                +
            "acquit acquitted acquitting|infer inferred inferring|occur occurred occurring|excel excelled excelling|worship worshipped|"
                +
            "kidnap kidnapped kidnapping|hobnob hobnobbed|outbid outbid|wed wedded|foe foes|crisis crises|thief thieves|wife wives|"
                +
            "life lives|hero heroes|tragedy tragedies|echo echoes|veto vetoes vetoed vetoing|good better best|bad worse worst")
        .Split('|').Select(line => line.Split(' '))
            .ToDictionary(words => words[0], words => words[1..], StringComparer.Ordinal);

    // Adverbs in -ly that mean something else than their adjective.
    private static readonly HashSet<string> NotOf = new(StringComparer.Ordinal)
        { "hardly", "lately", "nearly", "barely", "shortly", "mostly", "fairly", "fully", "closely", "openly",
            "clearly", "newly", "directly", "highly", "supply", "simply", "solely", "duly", "early",
            "really", "likely", "ably" };

    /// <summary>
    /// The inflected forms of <paramref name="word"/> (lower case) as a noun, verb or adjective; the word itself is not
    /// among them.
    /// </summary>
    public static IEnumerable<string> Forms(string word, PartOfSpeech pos)
    {
        if (word.Length < 3 || !char.IsLetter(word[^1])) return [];
        return pos switch
        {
            PartOfSpeech.Noun => [S(word)],
            PartOfSpeech.Verb => Verb(word),
            PartOfSpeech.Adj => Adjective(word),
            _ => [],
        };
    }

    private static IEnumerable<string> Verb(string word)
    {
        yield return S(word);
        yield return Ing(word);
        if (!Irregular.TryGetValue(word, out var forms)) yield return Ed(word);
        else foreach (var form in forms) yield return form;
    }

    private static IEnumerable<string> Adjective(string word)
    {
        if (Ly(word) is var adverb && !NotOf.Contains(adverb)) yield return adverb;
        if (word.Length > 7 || word.EndsWith("ed") || word.EndsWith("ing")) yield break;
        var ed = Ed(word);
        yield return ed[..^1] + "r";
        yield return ed[..^1] + "st";
    }

    private static string S(string word)
    {
        if (Irregular.TryGetValue(word, out var forms) && forms.Length == 1
            && forms[0].EndsWith("es"))
            return forms[0];
        if (EndsInConsonantY(word)) return word[..^1] + "ies";
        return word.EndsWith('s') || word.EndsWith('x') || word.EndsWith('z')
            || word.EndsWith("ch") || word.EndsWith("sh")
            ? word + "es" : word + "s";
    }

    private static string Ed(string word)
    {
        if (word.EndsWith('e')) return word + "d";
        if (EndsInConsonantY(word)) return word[..^1] + "ied";
        return Doubles(word) ? word + word[^1] + "ed" : word + "ed";
    }

    private static string Ing(string word)
    {
        if (word.EndsWith("ie")) return word[..^2] + "ying";
        if (word.EndsWith('e') && !word.EndsWith("ee")) return word[..^1] + "ing";
        return Doubles(word) || Irregular.TryGetValue(word, out var forms)
            && forms.Contains(word + word[^1] + "ed")
            ? word + word[^1] + "ing" : word + "ing";
    }

    private static string Ly(string word)
    {
        if (word.EndsWith("ic")) return word + "ally";
        if (word.EndsWith("le") && word.Length > 4) return word[..^1] + "y";
        if (word.EndsWith("ll")) return word + "y";
        return EndsInConsonantY(word) ? word[..^1] + "ily" : word + "ly";
    }

    private static bool EndsInConsonantY(string word) =>
        word[^1] == 'y' && !Vowels.Contains(word[^2]);

    // One syllable that ends in consonant, vowel, consonant: stab, rob, slam.
    private static bool Doubles(string word)
    {
        if (Vowels.Contains(word[^1]) || word[^1] is 'w' or 'x' or 'y'
            || !Vowels.Contains(word[^2]) || Vowels.Contains(word[^3]))
            return false;
        return word.Count(c => Vowels.Contains(c)) == 1;
    }
}
