using Parallax.Language;
using Parallax.Numerics;

namespace Parallax.Entities.Names;

/// <summary>
/// Finds names with a trained linear model over sequences (averaged structured perceptron, Collins 2002).
/// </summary>
/// <remarks>Holds buffers: one tagger a thread.</remarks>
internal sealed class NameTagger(SparseModel model, Lexicon lexicon)
{
    private readonly NameFeatures _features = new(lexicon);
    private readonly NameDecoder _decoder = new(model.Extra);
    private readonly ulong[] _hashes = new ulong[NameFeatures.Most];
    private int[] _emissions = new int[64 * SparseModel.Lanes];
    private byte[] _tags = new byte[64];

    /// <summary>The names of a document in the order of the text.</summary>
    public List<NameSpan> Tag(DocumentView view)
    {
        _features.Read(view);
        var names = new List<NameSpan>();
        for (var s = 0; s < view.Document.Sentences.Count; s++)
        {
            var bounds = view.Document.Sentences[s];
            var length = bounds.EndToken - bounds.FirstToken;
            if (_tags.Length < length)
                (_tags, _emissions) = (new byte[length * 2], new int[length * 2 * SparseModel.Lanes]);
            for (var i = 0; i < length; i++)
                Score(s, bounds.FirstToken + i, _emissions.AsSpan(i * SparseModel.Lanes, SparseModel.Lanes));
            _decoder.Decode(_emissions.AsSpan(0, length * SparseModel.Lanes), _tags.AsSpan(0, length));
            Collect(bounds, names);
        }
        return names;
    }

    private void Score(int sentence, int token, Span<int> scores)
    {
        var count = _features.Extract(sentence, token, _hashes);
        model.Sum(_hashes.AsSpan(0, count), out var low, out var high);
        for (var i = 0; i < 8; i++)
        {
            scores[i] = low[i];
            scores[i + 8] = high[i];
        }
    }

    private void Collect(SentenceBounds bounds, List<NameSpan> names)
    {
        var start = 0;
        for (var i = 0; i < bounds.EndToken - bounds.FirstToken; i++)
        {
            var tag = _tags[i];
            if (tag == NameTags.Outside) continue;
            var position = tag & 3;
            if (position is NameTags.Begin or NameTags.Unit) start = i;
            if (position is NameTags.Last or NameTags.Unit)
                names.Add(new NameSpan(bounds.FirstToken + start, bounds.FirstToken + i + 1, (EntityType)(tag >> 2),
                    "tagger", 0.9));
        }
    }
}
