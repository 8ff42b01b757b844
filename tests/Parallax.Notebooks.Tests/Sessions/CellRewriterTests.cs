using Parallax.Notebooks.Host;

namespace Parallax.Notebooks.Tests.Sessions;

public sealed class CellRewriterTests
{
    private const string Check = " if (global::Parallax.Notebooks.Cells.Checkpoint.IsDue) global::Parallax.Notebooks.Cells.Checkpoint.Pass(); ";

    [Theory]
    [InlineData("while (a) { b(); }", "while (a) {§ b(); }")]
    [InlineData("while (a) b(); // c\nd();", "while (a) {§b(); } // c\nd();")]
    [InlineData("for (;;) foreach (var x in y) ;", "for (;;) {§foreach (var x in y) {§; } }")]
    [InlineData("do a(); while (b);", "do {§a(); } while (b);")]
    [InlineData("if (a) while (b) c(); else d();", "if (a) while (b) {§c(); } else d();")]
    [InlineData("int F(int n) { return n; }", "int F(int n) {§ return n; }")]
    [InlineData("class C { void M() { } int P => 1; }", "class C { void M() {§ } int P => 1; }")]
    [InlineData("xs.Select(x => { return x; }).Where(x => x > 0)", "xs.Select(x => {§ return x; }).Where(x => x > 0)")]
    public void Write_LoopOrBody_BeginsWithACheckpoint(string code, string expected) =>
        Assert.Equal(expected.Replace("§", Check, StringComparison.Ordinal), CellRewriter.Write(code));

    [Theory]
    [InlineData("")]
    [InlineData("var text = \"while (true) { }\"; // for (;;) { }")]
    [InlineData("System.Linq.Expressions.Expression<Func<int, int>> twice = x => x * 2;")]
    [InlineData("while (true { }")]
    public void Write_NothingToStopOrNotCSharp_LeavesTheCodeAsItIs(string code) => Assert.Equal(code, CellRewriter.Write(code));
}
