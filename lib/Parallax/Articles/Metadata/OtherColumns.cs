namespace Parallax.Articles.Metadata;

/// <summary>What is said of an article beyond the fields that the library knows.</summary>
internal static class OtherColumns
{
    /// <summary>The newspaper's section, which pages and records tell.</summary>
    public const string Section = "section";

    private const string Prefix = "column ";

    /// <summary>The field under which a column is claimed; empty where it has no name.</summary>
    public static string FieldOf(string column)
    {
        if (column.Length == 0) return "";
        return column == Section ? Section : Prefix + column;
    }

    /// <summary>The columns that were claimed, in ordinal order of their names.</summary>
    public static IReadOnlyDictionary<string, string> Read(MetadataClaims claims)
    {
        var columns = claims.Chosen()
            .Where(claim => claim.Field == Section || claim.Field.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(claim => (Name: NameOf(claim.Field), claim.Value))
            .OrderBy(column => column.Name, StringComparer.Ordinal);
        return columns.ToDictionary(column => column.Name, column => column.Value, StringComparer.Ordinal);
    }

    private static string NameOf(string field) => field == Section ? field : field[Prefix.Length..];
}
