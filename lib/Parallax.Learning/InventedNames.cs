using Parallax.Entities.Names;
using Parallax.Language;

namespace Parallax.Learning;

/// <summary>
/// Copies of documents whose names are replaced by invented ones, so that the tagger learns from what is around
/// them.
/// </summary>
internal sealed class InventedNames(WordFactsCache facts, ulong seed)
{
    private const int ShortestName = 4;

    // Parts of names that say what is named.
    private const WordClass WithMeaning =
        WordClass.Suffix | WordClass.OrganizationHead | WordClass.Place | WordClass.Event;

    private static readonly string[] Syllables = (
        "ba be bo bra ca che cor da del do dra el en fa fer ga go gra ha hel ho hu ia in is ja jo ka ki kor la le li "
        + "lo lu ma me mi mo mu na ne ni no nor o os pa pe po qui ra re ri ro ru sa se sha si so sta su ta te ti to "
        + "tra u va ve vi vo wa we wi ya yo za ze zi zo").Split(' ');

    private readonly Dice _dice = new(seed);
    private readonly Segmenter _segmenter = new();

    /// <summary>
    /// A copy in which about half of the persons' and a third of the other names are invented, each the same
    /// throughout.
    /// </summary>
    public LabelledDocument Of(LabelledDocument document, int copies)
    {
        var source = document.View.Document;
        var text = source.Text.ToCharArray();
        var invented = new Dictionary<string, string?>(StringComparer.Ordinal);
        for (var t = 0; t < document.Tags.Length; t++)
        {
            var word = document.View.Words[t];
            if (!MayBeInvented(word, document.Tags[t])) continue;
            if (!invented.TryGetValue(word.Norm, out var other))
                invented[word.Norm] = other = Other(word.Surface.Length, TypeOf(document.Tags[t]));
            if (other is not null) Replace(text, source.Tokens[t].Span.Start, word.Surface, other);
        }

        var view = new DocumentView(_segmenter.Segment(source.Article, new string(text)), facts);
        return LabelledDocument.Of(view, document.Names(), copies);
    }

    private static EntityType TypeOf(int tag) => (EntityType)(tag >> 2);

    private static bool MayBeInvented(WordFacts word, int tag)
    {
        var isName = tag != NameTags.Outside && TypeOf(tag) != EntityType.Miscellaneous;
        var isPlainName = word.Capital && word.Surface.Length >= ShortestName && word.Surface.All(char.IsLetter);
        return isName && isPlainName && !word.Is(WithMeaning);
    }

    // Null for a name that is kept.
    private string? Other(int length, EntityType type)
    {
        var inSix = type == EntityType.Person ? 3 : 2;
        return _dice.Next(6) < inSix ? Invent(length) : null;
    }

    private static void Replace(char[] text, int start, string surface, string other)
    {
        for (var i = 0; i < surface.Length; i++)
        {
            text[start + i] = char.IsUpper(surface[i]) ? char.ToUpperInvariant(other[i]) : other[i];
        }
    }

    private string Invent(int length)
    {
        var word = "";
        while (word.Length < length) word += Syllables[_dice.Next(Syllables.Length)];
        return word[..length];
    }
}
