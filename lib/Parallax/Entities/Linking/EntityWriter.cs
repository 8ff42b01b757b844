using System.Collections.Frozen;
using Parallax.Entities.Labels;
using Parallax.Entities.Names;
using Parallax.Language;

namespace Parallax.Entities.Linking;

/// <summary>Turns chains and labels into the records of an analysis.</summary>
internal sealed class EntityWriter(DocumentView view)
{
    private const int OfficeWords = 7;
    private const int OtherWords = 3;

    // What a label is not cut behind: "a spokesman for the".
    private static readonly FrozenSet<string> LabelEnds = WordLists.Of("label-end");
    private static readonly FrozenSet<string> Posts = WordLists.Of("post");

    private readonly LabelStatuses _statuses = new(view);

    /// <summary>The entities by first mention.</summary>
    public IReadOnlyList<Entity> Write(IReadOnlyList<Chain> chains, IReadOnlyList<LabelDraft> labels)
    {
        foreach (var chain in chains)
            chain.Links.Sort((a, b) => a.First != b.First
                ? a.First.CompareTo(b.First)
                : b.End.CompareTo(a.End));
        var ordered = chains
            .Where(c => c.Links.Count > 0)
            .OrderBy(c => c.Links[0].First)
            .ThenByDescending(c => c.Links[0].End)
            .ToList();
        var byChain = labels.ToLookup(l => l.Chain);
        return ordered.Select((chain, id) => new Entity
        {
            Article = view.Document.Article,
            Id = id,
            Name = chain.Name,
            Type = chain.Type,
            Mentions = chain.Links.Select(link => Mention(chain, id, link)).ToList(),
            Labels = byChain[chain]
                .OrderBy(l => l.First)
                .ThenBy(l => l.Kind)
                .Select(l => Label(l, id))
                .ToList(),
        }).ToList();
    }

    private Mention Mention(Chain chain, int id, Link link) => new()
    {
        Article = view.Document.Article,
        Entity = id,
        Name = chain.Name,
        Type = chain.Type,
        Form = link.Form,
        Span = view.SpanOf(link.First, link.End),
        Surface = link.Form == MentionForm.Name
            ? view.SurfaceOf(link.First, link.End)
            : Cut(link.First, link.End, OtherWords),
        Section = view.BoundsOf(link.First).Section,
        Sentence = view.SentenceOf(link.First),
        Government = link.Government,
        Rule = link.Rule,
        Confidence = link.Confidence,
    };

    private Label Label(LabelDraft draft, int id) => new()
    {
        Article = view.Document.Article,
        Entity = id,
        Name = draft.Chain.Name,
        Kind = draft.Kind,
        Status = _statuses.Of(draft),
        Text = TextOf(draft, IsTitle(draft) ? OfficeWords : OtherWords),
        Head = draft.Head,
        Span = view.SpanOf(draft.First, draft.End),
        Section = view.BoundsOf(draft.First).Section,
        Sentence = view.SentenceOf(draft.First),
    };

    // Around its head where that is known: "a professor of history" rather than "history at the University".
    private string TextOf(LabelDraft draft, int words)
    {
        if (draft.HeadAt < 0) return Cut(draft.First, draft.End, words);
        var whole = view.SurfaceOf(draft.First, draft.End).Split(' ');
        var upToHead = view.SurfaceOf(draft.First, draft.HeadAt + 1).Split(' ').Length;
        var first = Math.Max(0, upToHead - words);
        var end = EndOf(whole, upToHead, first + words);
        return string.Join(' ', whole[first..end]);
    }

    private static int EndOf(string[] words, int least, int most)
    {
        var end = Math.Min(words.Length, most);
        while (end > least && LabelEnds.Contains(words[end - 1].ToLowerInvariant())) end--;
        return end;
    }

    private static bool IsTitle(LabelDraft draft) => draft.Kind switch
    {
        LabelKind.Title or LabelKind.Honorific => true,
        LabelKind.Apposition => IsOffice(draft.Head),
        _ => false,
    };

    private static bool IsOffice(string head) =>
        Roles.Of(head) is { Kind: RoleKind.Leader }
            || Posts.Contains(head)
            || (Lexicon.Default.ClassesOf(head) & WordClass.Title) != 0;

    // Of a long description the last words are kept: they hold its head.
    private string Cut(int first, int end, int words)
    {
        var parts = view.SurfaceOf(first, end).Split(' ');
        return string.Join(' ', parts[^Math.Min(words, parts.Length)..]);
    }
}
