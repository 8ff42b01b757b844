using Parallax.Entities.Names;
using Parallax.Language;

namespace Parallax.Quotes;

/// <summary>Tells by a person's pronouns and given name whether "he" or "she" may mean that person.</summary>
internal sealed class PersonSex(string text, MentionIndex mentions)
{
    /// <summary>Whether a pronoun, "he" or "she", may mean the entity with this number and name.</summary>
    public bool MayBe(string pronoun, int entity, string name)
    {
        var other = pronoun == "she" ? WordClass.MaleName : WordClass.FemaleName;
        var given = name.Split(' ')[0].ToLowerInvariant();
        var classes = Lexicon.Default.ClassesOf(given) & (WordClass.MaleName | WordClass.FemaleName);
        if (name.Contains(' ') && classes == other) return false;
        return !mentions.All.Any(m => m.Entity == entity && (IsOther(m, pronoun) || IsAddressedAsOther(m, pronoun)));
    }

    // "Mr Sand"
    private bool IsAddressedAsOther(Mention mention, string pronoun)
    {
        if (mention.Form != MentionForm.Name || mention.Span.Start < 3) return false;
        var before = text.AsSpan(0, mention.Span.Start).TrimEnd().TrimEnd('.');
        return pronoun == "she"
            ? before.EndsWith("Mr") || before.EndsWith("Sir")
            : before.EndsWith("Mrs") || before.EndsWith("Ms") || before.EndsWith("Miss");
    }

    private bool IsOther(Mention mention, string pronoun)
    {
        if (mention.Form != MentionForm.Pronoun) return false;
        var form = mention.Span.Of(text);
        return pronoun == "she"
            ? form is "he" or "He" or "him" or "his" or "His"
            : form is "she" or "She" or "her" or "Her";
    }
}
