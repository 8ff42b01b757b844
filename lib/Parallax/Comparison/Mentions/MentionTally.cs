namespace Parallax.Comparison.Mentions;

/// <summary>In which forms and places one outlet mentions one entity, counted mention by mention.</summary>
internal sealed class MentionTally
{
    private int _names, _descriptions, _pronouns, _lead, _asGovernment;

    /// <summary>That of an entity that is not mentioned.</summary>
    public static MentionTally None { get; } = new();

    /// <summary>Mentions in headlines.</summary>
    public int Headline { get; private set; }

    /// <summary>Adds a mention.</summary>
    public void Add(Mention mention, bool isInLead)
    {
        if (mention.Form == MentionForm.Name) _names++;
        if (mention.Form == MentionForm.Nominal) _descriptions++;
        if (mention.Form == MentionForm.Pronoun) _pronouns++;
        if (mention.Section == SectionKind.Headline) Headline++;
        if (mention.Government is not null) _asGovernment++;
        if (isInLead) _lead++;
    }

    /// <summary>The counts, but for those that depend on the outlet's articles.</summary>
    public MentionProfile Profile(EntityKey key) => new()
    {
        Outlet = key.Outlet,
        Name = key.Name,
        Type = key.Type,
        Names = _names,
        Descriptions = _descriptions,
        Pronouns = _pronouns,
        Lead = _lead,
        AsGovernment = _asGovernment,
        Headline = null,
        Articles = 0,
        Words = 0,
    };
}
