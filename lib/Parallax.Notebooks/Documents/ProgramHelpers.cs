namespace Parallax.Notebooks.Documents;

/// <summary>
/// What a session gives to cells, for a program: as far as it can be printed as text, and only what is used.
/// </summary>
internal static class ProgramHelpers
{
    private const string Display = """
        static void display(object value, params string[] mimeTypes) => Console.WriteLine(
            value is System.Collections.IEnumerable items and not string ? string.Join(", ", items.Cast<object>()) : value);

        """;

    private const string Html = "static string HTML(string content) => content;\n";

    private const string Methods = """
        static class DisplayExtensions
        {
            public static void Display(this object value, params string[] mimeTypes) => Console.WriteLine(
                value is System.Collections.IEnumerable items and not string ? string.Join(", ", items.Cast<object>()) : value);

            public static void DisplayAs(this string text, string mimeType) => Console.WriteLine(text);

            public static void DisplayTable(this System.Collections.IEnumerable rows) => Console.WriteLine(string.Join("\n", rows.Cast<object>()));
        }

        """;

    /// <summary>The functions, which stand behind the statements.</summary>
    public static string Functions(string statements) => Marked(
        (Uses(statements, "display(") ? Display : "") + (Uses(statements, "HTML(") ? Html : ""));

    /// <summary>The extension methods, whose class stands behind the types.</summary>
    public static string Extensions(string statements) =>
        Marked(Uses(statements, ".Display(") || Uses(statements, ".DisplayAs(") || Uses(statements, ".DisplayTable(")
            ? Methods
            : "");

    private static bool Uses(string statements, string call) => statements.Contains(call, StringComparison.Ordinal);

    private static string Marked(string helpers) =>
        helpers.Length == 0 ? "" : $"\n{FileBasedApp.HelperMark}\n{helpers.ReplaceLineEndings("\n")}";
}
