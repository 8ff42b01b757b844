using Parallax.Entities.Names;
using Parallax.Language;

namespace Parallax.Learning;

/// <summary>
/// Copies of documents whose names are replaced by invented ones, so that the tagger learns from what stands around
/// them.
/// </summary>
internal sealed class InventedNames(WordFactsCache facts, ulong seed)
{
    private static readonly string[] Syllables =
        ("ba be bo bra ca che cor da del do dra el en fa fer ga go gra ha hel ho hu ia in is ja jo ka ki kor la le li lo lu ma me mi mo mu "
            +
                "na ne ni no nor o os pa pe po qui ra re ri ro ru sa se sha si so sta su ta te ti to tra u va ve vi vo wa we wi ya yo za ze zi zo")
                    .Split(' ');

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
            int tag = document.Tags[t];
            var word = document.View.Words[t];
            if (tag == NameTags.Outside
                || tag >> 2 == (int)EntityType.Miscellaneous
                || !word.Capital
                || word.Surface.Length < 4
                || word.Is(WordClass.Suffix | WordClass.OrganizationHead | WordClass.Place | WordClass.Event)
                    || !word.Surface.All(char.IsLetter))
                    continue;
            if (!invented.TryGetValue(word.Norm, out var other))
                invented[word.Norm] = other = _dice.Next(6) < (tag >> 2 == (int)EntityType.Person
                    ? 3
                    : 2)
                    ? Invent(word.Surface.Length)
                    : null;
            if (other is null) continue;
            var start = source.Tokens[t].Span.Start;
            for (var i = 0; i < word.Surface.Length; i++)
                text[start + i] = char.IsUpper(word.Surface[i])
                    ? char.ToUpperInvariant(other[i])
                    : other[i];
        }
        return LabelledDocument.Of(
            new DocumentView(_segmenter.Segment(source.Article, new string(text)), facts),
            document.Names(),
            copies);
    }

    private string Invent(int length)
    {
        var word = "";
        while (word.Length < length) word += Syllables[_dice.Next(Syllables.Length)];
        return word[..length];
    }
}
