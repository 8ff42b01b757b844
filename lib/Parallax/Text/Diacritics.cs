using System.Collections.Frozen;
using System.Text;

namespace Parallax.Text;

/// <summary>Takes the marks off Latin letters: "Zoë" is "Zoe", "Łódź" is "Lodz".</summary>
/// <remarks>Written out, since the runtime decomposes letters only where it finds the system's tables of Unicode.</remarks>
internal static class Diacritics
{
    private static readonly FrozenDictionary<char, string> Bare = Read(
        "a àáâãäåāăąǎạảấầẩẫậắằẳẵặḁ", "A ÀÁÂÃÄÅĀĂĄǍẠẢẤẦẨẪẬẮẰẲẴẶḀ", "ae æ", "AE Æ", "b ḃḅḇ", "B ḂḄḆ", "c çćĉċčḉ", "C ÇĆĈĊČḈ", "d ďđðḋḍḏḑ", "D ĎĐÐḊḌḎḐ",
        "e èéêëēĕėęěẹẻẽếềểễệḗ", "E ÈÉÊËĒĔĖĘĚẸẺẼẾỀỂỄỆḖ", "g ĝğġģǧḡ", "G ĜĞĠĢǦḠ", "h ĥħḣḥḧḩḫ", "H ĤĦḢḤḦḨḪ", "i ìíîïĩīĭįıǐỉịḯ", "I ÌÍÎÏĨĪĬĮİǏỈỊḮ", "j ĵ", "J Ĵ",
        "k ķǩḱḳḵ", "K ĶǨḰḲḴ", "l ĺļľŀłḷḹḻ", "L ĹĻĽĿŁḶḸḺ", "m ḿṁṃ", "M ḾṀṂ", "n ñńņňṅṇṉ", "N ÑŃŅŇṄṆṈ", "o òóôõöøōŏőǒọỏốồổỗộớờởỡợơṓ", "O ÒÓÔÕÖØŌŎŐǑỌỎỐỒỔỖỘỚỜỞỠỢƠṒ",
        "oe œ", "OE Œ", "p ṕṗ", "P ṔṖ", "r ŕŗřṙṛṝ", "R ŔŖŘṘṚṜ", "s śŝşšșṡṣ", "S ŚŜŞŠȘṠṢ", "ss ß", "t ţťŧțṫṭṯ", "T ŢŤŦȚṪṬṮ", "th þ", "Th Þ",
        "u ùúûüũūŭůűųǔụủứừửữựưṳ", "U ÙÚÛÜŨŪŬŮŰŲǓỤỦỨỪỬỮỰƯṲ", "w ŵẁẃẅ", "W ŴẀẂẄ", "y ýÿŷỳỵỷỹ", "Y ÝŶŸỲỴỶỸ", "z źżžẑẓẕ", "Z ŹŻŽẐẒẔ");

    /// <summary>The text without marks; the same instance where it has none.</summary>
    public static string Strip(string text)
    {
        if (Ascii.IsValid(text)) return text;
        var bare = new StringBuilder(text.Length);
        foreach (var c in text)
            if (Bare.TryGetValue(c, out var letters)) bare.Append(letters);
            else if (c is < '\u0300' or > '\u036F') bare.Append(c);
        return bare.ToString();
    }

    private static FrozenDictionary<char, string> Read(params string[] lines) =>
        lines.SelectMany(l => l[(l.IndexOf(' ') + 1)..].Select(c => (Mark: c, Letters: l[..l.IndexOf(' ')]))).ToFrozenDictionary(l => l.Mark, l => l.Letters);
}
