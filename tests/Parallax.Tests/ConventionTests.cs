using System.Reflection;

namespace Parallax.Tests;

/// <summary>Rules of the house that a reader would otherwise have to check by hand.</summary>
public class ConventionTests
{
    private static readonly Assembly Library = typeof(Article).Assembly;

    [Fact]
    public void PublicClasses_AreSealedOrAbstract() => None(Library.GetExportedTypes()
        .Where(t => t.IsClass && !t.IsSealed && !t.IsAbstract).Select(t => t.FullName));

    [Fact]
    public void Library_ReferencesNoOtherProjectOfTheSolution() => None(Library.GetReferencedAssemblies()
        .Where(a => a.Name!.StartsWith("Parallax", StringComparison.Ordinal)).Select(a => a.Name));

    [Theory]
    [InlineData("DataFrame")]
    [InlineData("Chart")]
    [InlineData("GenericChart")]
    public void PublicTypes_DoNotShareANameWithTheBridgedPackages(string name) => Assert.DoesNotContain(name, Library.GetExportedTypes().Select(t => t.Name));

    [Fact]
    public void Sources_NeverPrint() => None(Sources("Parallax").Where(f => File.ReadAllText(f).Contains("Console.", StringComparison.Ordinal)));

    [Fact]
    public void Sources_AreShorterThan400Lines() => None(
        Directory.GetDirectories(Repository.PathOf("lib")).SelectMany(d => Sources(Path.GetFileName(d))).Where(f => File.ReadLines(f).Count() > 400));

    [Fact]
    public void Sources_HoldOnePublicTypeEach() => None(Sources("Parallax").Where(f =>
        File.ReadLines(f).Count(l => l.StartsWith("public ", StringComparison.Ordinal)) > 1));

    [Fact]
    public void Sources_ReadNoClockAndNoUnseededChance() => None(Sources("Parallax").Where(f => File.ReadAllText(f) is var text
        && (text.Contains("DateTime.Now", StringComparison.Ordinal) || text.Contains("UtcNow", StringComparison.Ordinal)
            || text.Contains("new Random()", StringComparison.Ordinal) || text.Contains("Random.Shared", StringComparison.Ordinal))));

    private static void None(IEnumerable<string?> offenders) => Assert.Equal("", string.Join('\n', offenders));

    private static IEnumerable<string> Sources(string project) =>
        Directory.EnumerateFiles(Repository.PathOf("lib", project), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
}
