using Parallax.Entities.Names;
using Parallax.Numerics;

namespace Parallax.Learning;

/// <summary>Keeps those sentences with machine labels on which a tagger trained without them agrees.</summary>
internal sealed class SilverAgreement(SparseModel model)
{
    private readonly NameTagger _tagger = new(model, Lexicon.Default);

    /// <summary>
    /// The document with the tagger's nationalities and the like, limited to the sentences with names on which both
    /// agree.
    /// </summary>
    public LabelledDocument Of(LabelledDocument silver)
    {
        var view = silver.View;
        var found = LabelledDocument.Of(
            view,
            _tagger.Tag(view)
                .Select(n => (view.SpanOf(n.First, n.End), n.Type)),
            silver.Copies);
        var agreed = new HashSet<int>();
        for (var s = 0; s < view.Document.Sentences.Count; s++)
        {
            var bounds = view.Document.Sentences[s];
            var range = bounds.FirstToken..bounds.EndToken;
            if (found.Tags[range].Any(IsName)
                && found.Tags[range].Select(NameOnly).SequenceEqual(silver.Tags[range].Select(NameOnly)))
                agreed.Add(s);
        }
        return found with { Sentences = agreed };
    }

    private static bool IsName(byte tag) => NameOnly(tag) != NameTags.Outside;

    private static byte NameOnly(byte tag) => tag >> 2 == (int)EntityType.Miscellaneous ? (byte)NameTags.Outside : tag;
}
