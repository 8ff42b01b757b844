using System.Runtime.CompilerServices;
using System.Text;
using Parallax.TermStreams.Chunks;
using Parallax.TermStreams.Input;

namespace Parallax.TermStreams.Counts;

/// <summary>A worker: counts the terms of records, one after the other.</summary>
internal sealed unsafe class TermAccumulator
{
    private readonly TermStreamOptions _options;
    private readonly TermIndex _index;
    private readonly byte[] _by;
    private readonly IChunkTokenizer _tokenizer;
    private readonly ChunkCache _chunks;
    private readonly ArticleWords _words = new();
    private int[] _counts = new int[1 << 12];
    private int[] _touched = new int[(1 << 12) + 1];
    private byte[] _text = GC.AllocateArray<byte>(1 << 16, pinned: true);
    private uint _articles;

    public TermAccumulator(TermStreamOptions options, TermIndex index, ChunkTable chunks)
    {
        (_options, _index) = (options, index);
        _by = Encoding.UTF8.GetBytes(options.By);
        _tokenizer = options.Tokens == TokenRule.Words
            ? new WordChunkTokenizer(index.Vocabulary)
            : new SklearnChunkTokenizer(index.Vocabulary);
        _chunks = new ChunkCache(chunks, _tokenizer);
    }

    /// <summary>What was counted so far.</summary>
    public TermShare Share { get; } = new();

    /// <summary>Counts the records of a block.</summary>
    public void Add(LineBlocks.Block block)
    {
        var rest = block.Bytes.AsSpan(0, block.Length);
        if (block.FirstLine == 1 && rest.StartsWith("\uFEFF"u8)) rest = rest[3..];
        for (var number = block.FirstLine; rest.Length > 0; number++)
        {
            var line = NextLine(ref rest);
            var isBlank = line.IsEmpty || line is [(byte)'\r'];
            if (!isBlank) AddLine(line, number);
        }
    }

    private static ReadOnlySpan<byte> NextLine(ref Span<byte> rest)
    {
        var end = rest.IndexOf((byte)'\n');
        var line = end < 0 ? rest : rest[..end];
        rest = end < 0 ? default : rest[(end + 1)..];
        return line;
    }

    private void AddLine(ReadOnlySpan<byte> line, long number)
    {
        var record = JsonLine.Read(line, _by);
        if (record.Error is { } error)
        {
            Share.Bad(number, error);
            return;
        }

        var length = Unescape(record.Text);
        if (length < 0) Share.Bad(number, "the text has an escape that JSON does not know");
        else Count(length, Key(record, number));
    }

    private ArticleKey Key(JsonLine record, long number) =>
        new(++_articles, _index.Groups.Number(record.Group), Part(record.Id, number));

    private int Unescape(ReadOnlySpan<byte> raw)
    {
        var size = raw.Length + ChunkEnumerator.Padding;
        if (_text.Length < size) _text = GC.AllocateUninitializedArray<byte>(size * 2, pinned: true);
        var length = JsonText.Unescape(raw, _text);
        if (length < 0) return length;
        if (_options.Tokens == TokenRule.Words) length = HtmlEntities.Decode(_text.AsSpan(0, length));
        _text.AsSpan(length, ChunkEnumerator.Padding).Fill((byte)' ');
        // A point at the end must not be read by what an earlier text left after these blanks.
        _text[length] = (byte)'\n';
        return length;
    }

    // An article without an id is its own: its part is a hash of its line's number.
    private static int Part(ReadOnlySpan<byte> id, long line) =>
        id.IsEmpty ? Dispersion.PartOf(BitConverter.GetBytes(line)) : Dispersion.PartOf(id);

    private void Count(int length, ArticleKey article)
    {
        Share.Widen(article.Group);
        var text = (byte*)Unsafe.AsPointer(ref _text[0]);
        var words = _options.MaxLength == 1 ? CountWords(text, length, article) : CountPhrases(text, length, article);
        Share.AddArticle(article, words);
    }

    private int CountWords(byte* text, int length, ArticleKey article)
    {
        var words = 0;
        var touched = 0;
        var chunks = new ChunkWalk(_chunks, text, length, stackalloc ChunkRun[ChunkWalk.Batch]);
        while (chunks.MoveNext())
        {
            ref readonly var chunk = ref chunks.Current;
            words += chunk.Count;
            if (chunk.Only >= 0) Touch(chunk.Only, ref touched);
            else if (chunk.Count > 0) TouchAll(_chunks.Words(chunk), ref touched);
        }

        Flush(touched, article);
        return words;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void TouchAll(ReadOnlySpan<ChunkToken> words, ref int touched)
    {
        foreach (var word in words) Touch(word.Form, ref touched);
    }

    private int CountPhrases(byte* text, int length, ArticleKey article)
    {
        ReadWords(text, length);
        if (_options.MinLength == 1) CountForms(article);
        var pairs = _words.Pairs(_index.Pairs);
        if (_options.MinLength <= 2) Share.Records(2).AddOnce(pairs, article);
        if (_options.MaxLength == 3)
            Share.Records(3).AddOnce(_words.Triples(_index.Pairs, _index.Triples), article);
        return _words.Count;
    }

    private void CountForms(ArticleKey article)
    {
        var touched = 0;
        for (var i = 0; i < _words.Count; i++) Touch(_words.Form(i), ref touched);
        Flush(touched, article);
    }

    private void ReadWords(byte* text, int length)
    {
        _words.Clear();
        var marksBreak = !_tokenizer.PhrasesCrossMarks;
        var before = ChunkFlags.BreaksAfter;
        var end = 0;
        var chunks = new ChunkWalk(_chunks, text, length, stackalloc ChunkRun[ChunkWalk.Batch]);
        while (chunks.MoveNext())
        {
            ref readonly var chunk = ref chunks.Current;
            ref readonly var run = ref chunks.Run;
            var broken = marksBreak
                && (Breaks(before, chunk.Flags) || NewLine(text, end, run.Start, before));
            end = run.Start + run.Length;
            foreach (var word in _chunks.Words(chunk))
            {
                _words.Add(word.Form, word.Inner, broken | word.Broken);
                broken = false;
            }

            // A mark alone hands on the break before it.
            before = chunk.Flags | (broken ? ChunkFlags.BreaksAfter : 0);
        }
    }

    private static bool Breaks(ChunkFlags before, ChunkFlags after) => (before & ChunkFlags.BreaksAfter) != 0
        || ((before & ChunkFlags.EndsAbbreviated) != 0 && (after & ChunkFlags.Starts) != 0);

    // A line break ends a paragraph, unless the text was wrapped there, as in Paragraphs.
    private static bool NewLine(byte* text, int end, int start, ChunkFlags before)
    {
        if (start - end == 1 && text[end] == ' ') return false;
        var gap = new ReadOnlySpan<byte>(text + end, start - end);
        var at = gap.IndexOfAny((byte)'\n', (byte)'\r');
        if (at < 0) return false;
        if (gap[at..].StartsWith("\r\n"u8)) at++;
        return at != gap.Length - 1
            || (before & ChunkFlags.EndsLine) != 0
            || text[start] is not (>= (byte)'a' and <= (byte)'z');
    }

    // Without a branch on whether the form is new to the article: half of the time it is.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Touch(int form, ref int touched)
    {
        if (form >= _counts.Length) Grow(form);
        ref var count = ref _counts[form];
        _touched[touched] = form;
        touched += count == 0 ? 1 : 0;
        count++;
    }

    private void Grow(int form)
    {
        var size = _counts.Length;
        while (size <= form) size *= 2;
        Array.Resize(ref _counts, size);
        // One more than there are forms, since the last place is written before it is known to be new.
        Array.Resize(ref _touched, size + 1);
    }

    private void Flush(int touched, ArticleKey article)
    {
        Share.Records(1).Take(_touched.AsSpan(0, touched), _counts, article);
    }
}
