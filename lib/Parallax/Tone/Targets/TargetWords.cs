using System.Collections.Frozen;

namespace Parallax.Tone.Targets;

/// <summary>Which closed class a word belongs to.</summary>
internal static class TargetWords
{
    private static readonly FrozenDictionary<string, TargetWordClass> Classes = new (TargetWordClass Class, string Words)[]
    {
        (TargetWordClass.Determiner, "the a an this that these those some any each every both all another such"),
        (TargetWordClass.Pronoun, "i you he she it we they me him her us them my your his its our their mine yours hers ours theirs himself " +
            "herself itself themselves myself yourself ourselves one everyone everybody someone somebody anyone anybody"),
        (TargetWordClass.Auxiliary, "is was are were be been being am has have had do does did 's 're 've 'm having get got gets"),
        (TargetWordClass.Modal, "will would can could shall should may might must 'll 'd ought"),
        (TargetWordClass.Preposition, "of in on at by for with from to into onto about over under after before between among through during " +
            "against within without toward towards upon near behind beyond above below across along around despite like as than per via since until"),
        (TargetWordClass.Conjunction, "and or but nor yet so because although though while whereas if unless whether once"),
        (TargetWordClass.Relative, "who whom whose which when where why how what"),
        (TargetWordClass.Saying, "said says say saying told tells tell telling added adds asked asks wrote writes tweeted noted notes argued argues " +
            "stated states explained explains replied according declared announced announces continued insisted suggested claimed claims"),
        (TargetWordClass.Negation, "not n't never no nobody none nothing neither don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't " +
            "isn't aren't wasn't weren't hasn't haven't hadn't hardly"),
        (TargetWordClass.Particle, "up out off down away back also just even only still now then here there very more most too again ever mr. mrs. ms. dr."),
    }.SelectMany(line => line.Words.Split(' ').Select(word => KeyValuePair.Create(word, line.Class)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The class of a token; words of no other class are content, names included.</summary>
    public static TargetWordClass Of(in Token token, string text)
    {
        if (token.Kind == TokenKind.Number) return TargetWordClass.Number;
        if (token.Kind == TokenKind.Punctuation)
            return text[token.Span.Start] is '"' or '“' or '”' ? TargetWordClass.Quote : TargetWordClass.Mark;
        return Classes.GetValueOrDefault(token.Norm, TargetWordClass.Content);
    }
}
