using Parallax.Language;
using Parallax.Quotes.Attributions;

namespace Parallax.Quotes;

/// <summary>Finds whom a pronoun means where its chain is missing or a nearer person is the better answer.</summary>
internal sealed class Antecedents(DocumentView view, MentionIndex mentions)
{
    private readonly PersonSex _sex = new(view.Text, mentions);

    /// <summary>
    /// The person who spoke last in the same paragraph, where "he" or "she" may mean that person; null where the
    /// pronoun's
    /// own chain is no worse.
    /// </summary>
    public bool Continues(TokenRange source, Speaker before)
    {
        if (source.End - source.First != 1) return false;
        var pronoun = view.Norm(source.First);
        if (pronoun is not ("he" or "she")) return false;
        if (before is { Kind: SpeakerKind.Person, Entity: { } entity, Name: { } name })
            return _sex.MayBe(pronoun, entity, name);
        // "Marsh's lawyer said … “This is not the end,” she said.": one who is not named, and no body or text.
        return before is { Kind: SpeakerKind.Anonymous, Name: { } unnamed } && !unnamed.EndsWith('s');
    }

    /// <summary>
    /// Whether "he" or "she" may as well mean either of two who are joined in the sentence before: "Marsh and Lark
    /// quarrelled. “You are a thief,” he said."
    /// </summary>
    public bool IsAmbiguous(TokenRange source)
    {
        var pronoun = view.Norm(source.First);
        var number = view.SentenceOf(source.First);
        if (source.End - source.First != 1 || pronoun is not ("he" or "she") || number == 0) return false;
        var persons = mentions.PersonsNamed(view.Document.Sentences[number - 1].Span);
        if (persons.Count < 2 || persons[0].Entity == persons[1].Entity) return false;
        var isJoined = mentions.Between(persons[0].Span.End, persons[1].Span.Start) is "and";
        return isJoined && persons.TrueForAll(p => MayBe(pronoun, p));
    }

    /// <summary>
    /// Where no chain holds the pronoun: the first person of the sentences before, else one earlier in the same
    /// sentence.
    /// </summary>
    public Mention? Of(TokenRange source)
    {
        const int reach = 2;
        var pronoun = view.Norm(source.First);
        if (pronoun is "who" or "which") return Related(source.First);
        if (pronoun is not ("he" or "she")) return null;
        var number = view.SentenceOf(source.First);
        for (var s = number - 1; s >= Math.Max(0, number - reach); s--)
            if (mentions.PersonsNamed(view.Document.Sentences[s].Span).Find(m => MayBe(pronoun,
                m)) is { } person)
                return person;
        var before = new TextSpan(view.Document.Sentences[number].Span.Start,
            view.Tokens[source.First].Span.Start);
        return mentions.Inside(before)
            .Find(m => m.Type == EntityType.Person && MayBe(pronoun, m));
    }

    /// <summary>
    /// A subject nearer than a possessive: in "Kessel's visit comes after Ruiz called her what he said" he is Ruiz;
    /// null
    /// where there is none.
    /// </summary>
    public Mention? Nearer(Mention pronoun)
    {
        if (pronoun.Form != MentionForm.Pronoun || pronoun.Type != EntityType.Person) return null;
        var sentence = view.Document.Sentences.FirstOrDefault(s => s.Span.Contains(pronoun.Span));
        var before = mentions.PersonsNamed(new TextSpan(sentence.Span.Start, pronoun.Span.Start));
        var own = before.FindAll(m => m.Entity == pronoun.Entity);
        if (own.Count == 0
            || !own.TrueForAll(m => mentions.IsPossessive(m, sentence.Span.End)))
            return null;
        var others = before.FindAll(m => m.Entity != pronoun.Entity
            && m.Span.Start > own[^1].Span.Start);
        return others.FindLast(m => !mentions.IsPossessive(m, sentence.Span.End));
    }

    /// <summary>The statement or report that the sentence before is about: what "it" said.</summary>
    public TokenRange TextBefore(int pronoun)
    {
        var number = view.SentenceOf(pronoun);
        var sentences = view.Document.Sentences;
        if (number == 0 || sentences[number - 1].Section != sentences[number].Section) return default;
        var before = sentences[number - 1];
        var subject = new SourceFinder(view).Leading(before.FirstToken, before.EndToken);
        if (subject.IsEmpty) return default;
        return SourceKinds.OfNoun(view.Norm(subject.End - 1)) == SpeakerKind.Document ? subject : default;
    }

    /// <summary>
    /// Of several persons with the surname that a mention is, the one who was named in full last; null where the
    /// surname
    /// is one person's.
    /// </summary>
    public Mention? Namesake(Mention mention)
    {
        if (mention.Type != EntityType.Person || mention.Form != MentionForm.Name) return null;
        var surname = mention.Span.Of(view.Text).ToString();
        if (surname.Contains(' ')) return null;
        var before = mentions.PersonsNamed(new TextSpan(0, mention.Span.Start));
        var full = before.FindAll(m => m.Span.Of(view.Text).EndsWith(" " + surname,
            StringComparison.Ordinal));
        if (full.Count == 0 || full.TrueForAll(m => m.Entity == mention.Entity)) return null;
        return full[^1].Entity == mention.Entity ? null : full[^1];
    }

    /// <summary>Whether "he" or "she" is linked to somebody whom it cannot mean.</summary>
    public bool IsOfOtherSex(TokenRange source, Mention linked) =>
        linked is { Form: MentionForm.Pronoun, Type: EntityType.Person }
        && view.Norm(source.First) is "he" or "she"
        && !MayBe(view.Norm(source.First), linked);

    private bool MayBe(string pronoun, Mention person) => _sex.MayBe(pronoun, person.Entity, person.Name);

    // The mention that a relative clause hangs on, in front of its comma.
    private Mention? Related(int pronoun)
    {
        var sentence = view.BoundsOf(pronoun);
        if (pronoun == sentence.FirstToken) return null;
        var at = view.Is(pronoun - 1, ',') ? pronoun - 2 : pronoun - 1;
        if (at < sentence.FirstToken) return null;
        var end = view.Tokens[at].Span.End;
        return mentions.Inside(new TextSpan(sentence.Span.Start, end))
            .FindLast(m => m.Span.End == end);
    }
}
