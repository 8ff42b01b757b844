namespace Parallax.Text;

/// <summary>One spelling for counting where British and American differ; the table comes with the terms stage.</summary>
internal static class SpellingVariants
{
    /// <summary>The American spelling of a lower-case form, or the form itself.</summary>
    public static string Normalize(string norm) => norm switch
    {
        "defence" => "defense",
        "co-operation" => "cooperation",
        _ => norm,
    };
}
