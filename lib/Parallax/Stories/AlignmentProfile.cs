using System.Globalization;
using Parallax.Language;

namespace Parallax.Stories;

/// <summary>
/// What a sentence says, as a bag of keys: stems, names, numbers, speakers; with numbers and dates read out.
/// </summary>
internal sealed class AlignmentProfile
{
    private AlignmentProfile(Sentence sentence) => Sentence = sentence;

    public Sentence Sentence { get; }

    /// <summary>
    /// The keys: a stem, or a name, number, speaker, pair of stems, or name with what it does behind its sign (@, #, ",
    /// +, >).
    /// </summary>
    public HashSet<string> Keys { get; } = new(StringComparer.Ordinal);

    /// <summary>The word behind each stem, as the sentence has it.</summary>
    public Dictionary<string, string> Words { get; } = new(StringComparer.Ordinal);

    /// <summary>The numbers with what they count: a stem, or "" where no noun follows.</summary>
    public List<(string Value, string Of, string Printed)> Numbers { get; } = [];

    /// <summary>Units of time that measure a distance: "days" in "days before".</summary>
    public List<string> Distances { get; } = [];

    /// <summary>The days it speaks of.</summary>
    public List<DateOnly> Dates { get; } = [];

    /// <summary>The day on which it was said, where it goes on with a quote whose attribution names one.</summary>
    public DateOnly? SaidOn { get; private set; }

    /// <summary>Persons and places that it names, with what they are called.</summary>
    public List<AlignmentName> Names { get; } = [];

    /// <summary>Whether it speaks of what is still to come.</summary>
    public bool Future { get; private set; }

    /// <summary>The profiles of an article's body sentences.</summary>
    public static List<AlignmentProfile> Of(ArticleAnalysis analysis)
    {
        var text = analysis.Text ?? throw new InvalidOperationException(
            $"Alignment needs the text of article '{analysis.Article.Id}', and a saved record holds none; load the articles themselves, or read a saved alignment.jsonl.");
        var tokenizer = new Tokenizer();
        var profiles = analysis.Sentences.Where(s => s.Section == SectionKind.Body)
            .Select(s => new AlignmentProfile(s))
            .ToList();
        var mentions = analysis.Entities.SelectMany(e => e.Mentions).ToLookup(m => m.Sentence);
        var quotes = analysis.Quotes.ToLookup(q => q.Sentence);
        foreach (var profile in profiles)
        {
            var tokens = new List<Token>();
            tokenizer.Tokenize(text, profile.Sentence.Span, tokens);
            var names = mentions[profile.Sentence.Index].OrderBy(m => m.Span).ToList();
            var titles = AlignmentNames.Titles(text, tokens, names);
            foreach (var mention in names.Where(m => !titles.Exists(t => t.Contains(m.Span))))
                profile.Keys.Add(NameKey(mention));
            profile.Names.AddRange(AlignmentNames.Of(text, tokens, names));
            foreach (var quote in quotes[profile.Sentence.Index])
                if (quote.Speaker is { } speaker) profile.Keys.Add("\"" + speaker);
            profile.Read(text, tokens, names, titles, analysis.Article);
        }
        foreach (var quote in analysis.Quotes.Where(q => q.Kind == QuoteKind.Full)) SetDay(profiles, quote);
        return profiles;
    }

    // What somebody goes on to say was said on the day that the attribution names.
    private static void SetDay(List<AlignmentProfile> profiles, Quote quote)
    {
        var day = profiles.FindAll(p => quote.Cue.Any(c => p.Sentence.Span.Overlaps(c)))
            .SelectMany(p => p.Dates)
            .Select(d => (DateOnly?)d)
            .Max();
        foreach (var profile in profiles.Where(
            p => quote.Content.Any(c => p.Sentence.Span.Overlaps(c))))
            profile.SaidOn ??= day;
    }

    private void Read(string text, List<Token> tokens, List<Mention> names, List<TextSpan> titles, ArticleInfo article)
    {
        var before = "";
        for (var at = 0; at < tokens.Count; at++)
        {
            var token = tokens[at];
            var norm = token.Norm;
            if (token.Kind == TokenKind.Punctuation) before = "";
            if (AlignmentDates.At(tokens, at, article.Published?.Value) is { } date) Dates.Add(date);
            if (norm is "will" or "tomorrow" or "'ll") Future = true;
            if (AlignmentNumbers.Value(tokens, at) is { } value)
            {
                if (value is not ("2" or "3")) Keys.Add("#" + value);
                Numbers.Add((
                    value,
                    Counted(tokens, at, names),
                    token.Span.Of(text).ToString()));
            }
            if (norm is "days" or "weeks" or "months" or "years" or "hours" && at + 1 < tokens.Count
                && tokens[at + 1].Norm is "before" or "after" or "ago" or "later") Distances.Add(norm);
            if (token.Kind != TokenKind.Word
                || norm.Length < 3
                || Numbers.Count > 0
                    && Numbers[^1].Printed.Length == norm.Length
                    && AlignmentNumbers.Value(tokens, at) is not null
                || StopWords.IsFunction(norm))
                continue;
            if (names.Exists(m => m.Form == MentionForm.Name && m.Span.Contains(token.Span))
                || titles.Exists(t => t.Contains(token.Span)))
                continue;
            if (at > 0
                && char.IsUpper(text[token.Span.Start])
                && tokens[at - 1].Kind != TokenKind.Punctuation)
            {
                // A name that was not recognised is a name all the same.
                Keys.Add("@" + norm);
                continue;
            }
            var stem = Stem(norm);
            Keys.Add(stem);
            if (CueTable.Find(norm) is null && Doer(tokens, at, names) is { } doer) Keys.Add(">" + doer + " " + stem);
            Words.TryAdd(stem, norm);
            if (before.Length > 0) Keys.Add("+" + before + " " + stem);
            before = stem;
        }
    }

    // "Kessel will also visit", "Kessel's visit": the name or pronoun right before a word, words without content aside.
    private static string? Doer(List<Token> tokens, int at, List<Mention> names)
    {
        for (var before = at - 1; before >= Math.Max(0, at - 5); before--)
        {
            if (names.Find(m => m.Type != EntityType.Miscellaneous
                && m.Form != MentionForm.Nominal
                && m.Span.Contains(tokens[before].Span)) is { } doer)
                return NameKey(doer);
            if (tokens[before].Kind == TokenKind.Punctuation
                || tokens[before].Norm != "'s" && !StopWords.IsFunction(tokens[before].Norm))
                return null;
        }
        return null;
    }

    // Persons by their last name, which alone may be recognised elsewhere.
    private static string NameKey(Mention mention)
    {
        var name = mention.Name.ToLowerInvariant();
        return "@" + (mention.Type == EntityType.Person ? name[(name.LastIndexOf(' ') + 1)..] : name);
    }

    /// <summary>A stem cut to six letters; words of one meaning share one.</summary>
    public static string Stem(string norm)
    {
        var stem = PorterStemmer.Stem(norm);
        stem = AlignmentSynonyms.Find(norm) ?? AlignmentSynonyms.Find(stem) ?? stem;
        return stem.Length > 6 ? stem[..6] : stem;
    }

    private static string Counted(List<Token> tokens, int at, List<Mention> names)
    {
        for (var next = at + 1; next < tokens.Count && next <= at + 3; next++)
        {
            if (tokens[next].Kind != TokenKind.Word
                || tokens[next].Norm is "percent" or "million" or "billion" or "thousand")
                continue;
            if (StopWords.IsFunction(tokens[next].Norm)
                || names.Exists(m => m.Span.Contains(tokens[next].Span)))
                break;
            return Stem(tokens[next].Norm);
        }
        return "";
    }
}
