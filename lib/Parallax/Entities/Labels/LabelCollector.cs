using Parallax.Entities.Linking;
using Parallax.Entities.Names;

namespace Parallax.Entities.Labels;

/// <summary>Takes the labels that the readers find and tells the chains what they say of them.</summary>
internal sealed class LabelCollector(Affiliations affiliations)
{
    private const double SureOfApposition = 0.8;

    private readonly List<LabelDraft> _labels = [];

    /// <summary>The labels in the order in which they were found.</summary>
    public List<LabelDraft> Labels => _labels;

    /// <summary>Adds a label.</summary>
    public void Add(LabelDraft label)
    {
        _labels.Add(label);
        var chain = label.Chain;
        if (label.Kind is not (LabelKind.Honorific or LabelKind.Adjective)) chain.Heads.Add(label.Head);
        if (label.Kind == LabelKind.Honorific && chain.Gender == '\0') chain.Gender = GenderOf(label.Head);
    }

    /// <summary>Adds a description and what it says of gender and countries.</summary>
    public void Describe(Chain chain, LabelKind kind, TokenRange tokens, Role role) =>
        Describe(new LabelDraft(chain, kind, tokens, role.Noun), role);

    /// <summary>Adds a description and what it says of gender and countries.</summary>
    public void Describe(LabelDraft label, Role role)
    {
        Add(label);
        affiliations.Read(label.Chain, label.Tokens);
        if (role.Gender != '\0' && label.Chain.Gender == '\0') label.Chain.Gender = role.Gender;
    }

    /// <summary>Makes a description beside a name a mention of its own.</summary>
    public static void Mention(Chain chain, TokenRange tokens) => chain.Links.Add(
        new Link(tokens.First, tokens.End, chain.Type, MentionForm.Nominal, "apposition", SureOfApposition));

    private static char GenderOf(string honorific) => honorific switch
    {
        "mr." => 'm',
        "mrs." or "ms." or "miss" => 'f',
        _ => '\0',
    };
}
