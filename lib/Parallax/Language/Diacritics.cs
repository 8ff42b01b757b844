using System.Collections.Frozen;
using System.Text;

namespace Parallax.Language;

/// <summary>Takes the marks off Latin letters: "Zoë" is "Zoe", "Łódź" is "Lodz".</summary>
/// <remarks>
/// Written out, since the runtime decomposes letters only where it finds the system's tables of Unicode.
/// </remarks>
internal static class Diacritics
{
    private static readonly FrozenDictionary<char, string> Bare = Read(
        "a àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ", "b ḃḅḇ",
        "c çćĉċčḉ", "d ďḋḍḏḑḓđð",
        "e èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ", "f ḟ",
        "g ĝğġģǧǵḡ", "h ĥħȟḣḥḧḩḫẖ",
        "i ìíîïĩīĭįǐȉȋḭḯỉịı", "j ĵǰ",
        "k ķǩḱḳḵ", "l ĺļľŀłḷḹḻḽ",
        "m ḿṁṃ", "n ñńņňǹṅṇṉṋ",
        "o òóôõöøōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ", "p ṕṗ",
        "r ŕŗřȑȓṙṛṝṟ", "s śŝşšșṡṣṥṧṩ",
        "t ţťŧțṫṭṯṱẗ", "u ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự",
        "v ṽṿ", "w ŵẁẃẅẇẉẘ",
        "x ẋẍ", "y ýÿŷȳẏẙỳỵỷỹ",
        "z źżžẑẓẕ", "ae æǽ",
        "oe œ", "ss ß",
        "th þ");

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

    // Capitals follow from the small letters; "İ" has no small letter of its own.
    private static FrozenDictionary<char, string> Read(params string[] rows)
    {
        var bare = new Dictionary<char, string> { ['İ'] = "I" };
        foreach (var row in rows)
            foreach (var letter in row[(row.IndexOf(' ') + 1)..])
            {
                var plain = row[..row.IndexOf(' ')];
                bare[letter] = plain;
                if (char.ToUpperInvariant(letter) is > (char)127 and var capital && capital != letter)
                    bare[capital] = char.ToUpperInvariant(plain[0]) + plain[1..];
            }
        return bare.ToFrozenDictionary();
    }
}
