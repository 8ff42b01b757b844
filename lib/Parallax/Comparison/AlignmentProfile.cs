using System.Globalization;
using Parallax.Terms;
using Parallax.Text;

namespace Parallax.Comparison;

/// <summary>What a sentence says, as a bag of keys: stems, names, numbers, speakers; with numbers and dates read out.</summary>
internal sealed class AlignmentProfile
{
    private AlignmentProfile(Sentence sentence) => Sentence = sentence;

    public Sentence Sentence { get; }

    /// <summary>The keys: a stem, or a name, number, speaker or pair of stems behind its sign (@, #, ", +).</summary>
    public HashSet<string> Keys { get; } = new(StringComparer.Ordinal);

    /// <summary>The word behind each stem, as the sentence has it.</summary>
    public Dictionary<string, string> Words { get; } = new(StringComparer.Ordinal);

    /// <summary>The numbers with what they count: a stem, or "" where no noun follows.</summary>
    public List<(string Value, string Of, string Printed)> Numbers { get; } = [];

    /// <summary>Units of time that measure a distance: "days" in "days before".</summary>
    public List<string> Distances { get; } = [];

    /// <summary>The days it speaks of.</summary>
    public List<DateOnly> Dates { get; } = [];

    /// <summary>Whether it speaks of what is still to come.</summary>
    public bool Future { get; private set; }

    /// <summary>The profiles of an article's body sentences.</summary>
    public static List<AlignmentProfile> Of(ArticleAnalysis analysis)
    {
        var text = analysis.Text ?? throw new InvalidOperationException(
            $"Alignment needs the text of article '{analysis.Article.Id}', and a saved record holds none; load the articles themselves, or read a saved alignment.jsonl.");
        var tokenizer = new Tokenizer();
        var profiles = analysis.Sentences.Where(s => s.Section == SectionKind.Body).Select(s => new AlignmentProfile(s)).ToList();
        var mentions = analysis.Entities.SelectMany(e => e.Mentions).ToLookup(m => m.Sentence);
        var quotes = analysis.Quotes.ToLookup(q => q.Sentence);
        foreach (var profile in profiles)
        {
            var tokens = new List<Token>();
            tokenizer.Tokenize(text, profile.Sentence.Span, tokens);
            var names = mentions[profile.Sentence.Index].OrderBy(m => m.Span).ToList();
            foreach (var mention in names) profile.Keys.Add(NameKey(mention));
            foreach (var quote in quotes[profile.Sentence.Index])
                if (quote.Speaker is { } speaker) profile.Keys.Add("\"" + speaker);
            profile.Read(text, tokens, names, analysis.Article);
        }
        return profiles;
    }

    private void Read(string text, List<Token> tokens, List<Mention> names, ArticleInfo article)
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
                Numbers.Add((value, Counted(tokens, at, names), token.Span.Of(text).ToString()));
            }
            if (norm is "days" or "weeks" or "months" or "years" or "hours" && at + 1 < tokens.Count
                && tokens[at + 1].Norm is "before" or "after" or "ago" or "later") Distances.Add(norm);
            if (token.Kind != TokenKind.Word || norm.Length < 3 || Numbers.Count > 0 && Numbers[^1].Printed.Length == norm.Length && AlignmentNumbers.Value(tokens, at) is not null || StopWords.IsFunction(norm)) continue;
            if (names.Exists(m => m.Form == MentionForm.Name && m.Span.Contains(token.Span))) continue;
            if (at > 0 && char.IsUpper(text[token.Span.Start]) && tokens[at - 1].Kind != TokenKind.Punctuation)
            {
                // A name that was not recognised is a name all the same.
                Keys.Add("@" + norm);
                continue;
            }
            var stem = Stem(norm);
            Keys.Add(stem);
            Words.TryAdd(stem, norm);
            if (before.Length > 0) Keys.Add("+" + before + " " + stem);
            before = stem;
        }
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
            if (tokens[next].Kind != TokenKind.Word || tokens[next].Norm is "percent" or "million" or "billion" or "thousand") continue;
            if (StopWords.IsFunction(tokens[next].Norm) || names.Exists(m => m.Span.Contains(tokens[next].Span))) break;
            return Stem(tokens[next].Norm);
        }
        return "";
    }
}
