namespace Parallax.Articles.Dates;

/// <summary>Settles dates such as "02/11/2021" by what else is known of their article.</summary>
/// <remarks>Where that tells nothing they are not read.</remarks>
internal static class DayOrders
{
    // Where the English press, too, writes the day first. Canada and the Philippines have both orders.
    private static readonly HashSet<string> DayFirstCountries = new(StringComparer.OrdinalIgnoreCase)
    {
        "uk", "ie", "au", "nz", "in", "pk", "bd", "lk", "za", "ng", "ke", "gh", "ug", "zw", "sg", "my", "hk", "mt",
        "cy", "il", "ae", "sa", "eg", "de", "at", "ch", "fr", "be", "nl", "lu", "es", "pt", "it", "gr", "tr", "pl",
        "cz", "sk", "si", "hr", "rs", "ro", "bg", "ua", "ru", "by", "dk", "no", "fi", "ee", "lv", "mx", "ar", "br",
        "cl", "pe", "uy", "ec", "bo", "ve", "id", "th", "vn",
    };

    private static readonly HashSet<string> DayFirstLanguages = new(StringComparer.OrdinalIgnoreCase)
    {
        "de", "fr", "es", "pt", "it", "nl", "id", "pl", "cs", "sk", "da", "nb", "no", "fi", "ru", "uk", "el", "tr",
        "ro", "bg", "hr", "sr", "sl", "vi", "th",
    };

    /// <summary>The claims of a draft; a date whose order is open becomes the day that it is, or is left out.</summary>
    public static IEnumerable<Evidence> Settle(ArticleDraft draft)
    {
        foreach (var claim in draft.Claims)
        {
            if (!IsOpen(claim)) yield return claim;
            else if (Settled(claim, Of(draft)) is { } settled) yield return settled;
        }
    }

    /// <summary>The order by the other dates of the text, the page's language or its country.</summary>
    /// <returns>Null where these tell nothing or disagree.</returns>
    public static DayOrder? Of(ArticleDraft draft)
    {
        var orders = NumericDate.In(draft.Text)
            .Select(d => d.Order)
            .OfType<DayOrder>()
            .Distinct()
            .ToList();
        if (orders.Count == 1) return orders[0];
        if (orders.Count > 1) return null;
        var isDayFirst = Value(draft, "language") is { } language && DayFirstLanguages.Contains(language);
        return isDayFirst ? DayOrder.DayFirst : OfCountry(Value(draft, "url"));
    }

    private static bool IsOpen(Evidence claim) => claim.Field == "published"
        && NumericDate.Find(claim.Value) is { } date && date.Day(null) is null;

    private static Evidence? Settled(Evidence claim, DayOrder? order)
    {
        if (order is null || DateParser.ParseLine(claim.Value, order) is not { } day) return null;
        var note = order == DayOrder.DayFirst ? "read as day, month, year" : "read as month, day, year";
        return claim with { Value = DateParser.Written(day), Note = note };
    }

    private static DayOrder? OfCountry(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address)) return null;
        var country = address.Host[(address.Host.LastIndexOf('.') + 1)..];
        if (DayFirstCountries.Contains(country)) return DayOrder.DayFirst;
        return country is "us" or "gov" or "mil" ? DayOrder.MonthFirst : null;
    }

    private static string? Value(ArticleDraft draft, string field) =>
        draft.Claims.Where(c => c.Field == field).MaxBy(c => c.Confidence)?.Value;
}
