using Parallax.Entities.Anaphora;
using Parallax.Entities.Anaphora.Features;
using Parallax.Entities.Anaphora.Speakers;
using Parallax.Entities.Groups;
using Parallax.Entities.Labels;
using Parallax.Entities.Linking;
using Parallax.Entities.Names;
using Parallax.Entities.Names.Repair;
using Parallax.Language;
using Parallax.Numerics;

namespace Parallax.Entities;

/// <summary>Finds who is mentioned in an article and what they are called.</summary>
/// <remarks>
/// Names first, then chains of names, titles, descriptions and pronouns. One recognizer may serve several threads.
/// </remarks>
public sealed class EntityRecognizer : IEntityRecognizer
{
    private static readonly Lazy<SparseModel> Shipped = new(() => new SparseModel("entities/names.bin"));
    private static readonly Lazy<AnaphorModel> ShippedLinks = new(() => new AnaphorModel("entities/links.bin"));

    private const double SureOfAuthor = 0.6;

    private readonly Lexicon _lexicon;
    private readonly WordFactsCache _facts;
    private readonly NameRepair _repair;
    private readonly ThreadLocal<NameTagger> _tagger;
    private readonly IAnaphorJudge _judge;

    /// <summary>A recognizer with the gazetteers and weights that ship with the library.</summary>
    public EntityRecognizer()
        : this(Shipped.Value)
    {
    }

    /// <summary>A recognizer that also knows a user's names.</summary>
    public EntityRecognizer(AliasFile aliases)
        : this(Shipped.Value, Lexicon.With(aliases))
    {
    }

    /// <summary>A recognizer with other weights.</summary>
    internal EntityRecognizer(SparseModel names, Lexicon? lexicon = null, IAnaphorJudge? judge = null)
    {
        _judge = judge ?? ShippedLinks.Value;
        _lexicon = lexicon ?? Lexicon.Default;
        _facts = new WordFactsCache(_lexicon);
        _repair = new NameRepair(_lexicon);
        _tagger = new ThreadLocal<NameTagger>(() => new NameTagger(names, _lexicon));
    }

    /// <inheritdoc/>
    public string Version => "entities/8";

    /// <inheritdoc/>
    public IReadOnlyList<Entity> Recognize(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var view = new DocumentView(document, _facts);
        return Recognize(view, Names(view), _judge);
    }

    /// <summary>The entities of a document with these names, its anaphors linked as a judge decides.</summary>
    internal IReadOnlyList<Entity> Recognize(DocumentView view, List<NameSpan> names, IAnaphorJudge judge)
    {
        var chains = new NameLinker(view, _lexicon.Names).Link(names);
        new SeatReader(view, _lexicon.Names).Read(chains);
        var map = new NameMap(view, chains);
        var affiliations = new Affiliations(map, _lexicon.Names);
        var labels = new LabelReader(map, affiliations).Read(chains);
        LinkAnaphors(map, affiliations, new ChainsAndLabels(chains, labels), judge);
        return new EntityWriter(view).Write(chains, labels);
    }

    private void LinkAnaphors(NameMap map, Affiliations affiliations, ChainsAndLabels found, IAnaphorJudge judge)
    {
        var (chains, view) = (found.Chains, map.View);
        var quotes = new Quotations(view);
        var quoted = new QuotedSpeakers(view, quotes, chains);
        var speakers = new SpeakerReader(map, quotes, quoted).Read(chains);
        var discourse = new Discourse(new Grammar(view), chains, _lexicon.Names, quotes);
        var features = new AnaphorFeatures(map, discourse.Grammar, quotes, affiliations)
        {
            Speakers = speakers,
            Quoted = quoted,
        };
        new AnaphorLinker(map, discourse, features, judge).Link(chains, found.Labels);
        foreach (var (at, chain) in speakers) AddAuthor(chains, chain, at);
        new GroupReader(map, discourse.Grammar, _lexicon.Names).Read(found);
    }

    // An author who is not named in the text.
    private static void AddAuthor(List<Chain> chains, Chain author, int at)
    {
        if (author.Words is not []
            || chains.Exists(c => c.Links.Exists(l => l.First == at)))
            return;
        author.Links.Add(new Link(at, at + 1, EntityType.Person, MentionForm.Pronoun, "author", SureOfAuthor));
    }

    /// <summary>The names alone, without chains.</summary>
    internal IReadOnlyList<NameSpan> Names(Document document) => Names(new DocumentView(document, _facts));

    internal List<NameSpan> Names(DocumentView view) => _repair.Repair(view, _tagger.Value!.Tag(view));
}
