using Parallax.Entities.Names;
using Parallax.Entities.Names.Repair;
using Parallax.Language;

namespace Parallax.Entities.Linking;

/// <summary>The words that make up a name itself, without quotation marks, degrees and the like.</summary>
internal sealed class NameWords(DocumentView view, KnownNames known)
{
    private const int LongestDegree = 4;

    /// <summary>The words of a name in small letters, at least one.</summary>
    public string[] Of(NameSpan name)
    {
        var words = WordsOf(name)
            .Where(w => w.Surface is not ("\"" or "“" or "”"))
            .Select(w => w.Norm)
            .ToArray();
        if (words.Length == 0) words = [view.Words[name.First].Norm];
        if (name.Type == EntityType.Person) return OfPerson(name, words);
        var article = words.Length > 1 && words[0] == "the";
        return article && known.Find(words, name.Type) is not { Given: true } ? words[1..] : words;
    }

    private IEnumerable<WordFacts> WordsOf(NameSpan name)
    {
        var words = view.Words[name.First..name.End];
        if (name.Type != EntityType.Person || NicknameRule.Within(view.Words, name) is not { } nickname) return words;
        return view.Words[name.First..nickname.First].Concat(view.Words[nickname.End..name.End]);
    }

    // "St. Ann", "Ann Lee FRS", "Ann Mary Lee of Aldbury", "Ben Lee Jr.".
    private string[] OfPerson(NameSpan name, string[] words)
    {
        if (known.Find(words, EntityType.Person) is not null) return words;
        if (words.Length > 1 && words[0] is "saint" or "st." or "st") words = words[1..];
        if (Array.IndexOf(words, "of") is > 1 and var of) words = words[..of];
        if (words.Length > 2 && PersonName.IsSuffix(words[^1])) words = words[..^1];
        return WithoutDegrees(name, words);
    }

    private string[] WithoutDegrees(NameSpan name, string[] words)
    {
        if (view.Words[name.First].AllCaps) return words;
        for (var last = name.End - 1; words.Length > 2
            && IsDegree(view.Words[last], words[^1]); last--)
            words = words[..^1];
        return words;
    }

    private static bool IsDegree(WordFacts word, string last) =>
        word.AllCaps && word.Surface.Length <= LongestDegree && word.Norm == last;
}
