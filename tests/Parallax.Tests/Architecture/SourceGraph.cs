using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Parallax.Tests.Architecture;

/// <summary>Which source file of the library uses which: read from the sources, so that folders count and not only namespaces.</summary>
public sealed class SourceGraph
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Latest, DocumentationMode.None);

    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private readonly Dictionary<string, IReadOnlyList<string>> _uses;

    /// <summary>Reads the library's sources.</summary>
    public SourceGraph()
    {
        var folder = Repository.PathOf("lib", "Parallax");
        var trees = FileShapes.Below(folder)
            .ToDictionary(Path, file => CSharpSyntaxTree.ParseText(File.ReadAllText(file.Path), Options, Path(file)));
        var implicitUsings = CSharpSyntaxTree.ParseText(ImplicitUsings, Options);
        var compilation = CSharpCompilation.Create(
            "Parallax",
            trees.Values.Append(implicitUsings),
            References(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        _uses = trees.ToDictionary(tree => tree.Key, tree => UsedBy(tree.Value, compilation));

        string Path(CodeShape.FileShape file) => System.IO.Path.GetRelativePath(folder, file.Path).Replace('\\', '/');
    }

    /// <summary>The files, by their path below the library's folder.</summary>
    public IEnumerable<string> Files => _uses.Keys.Order(StringComparer.Ordinal);

    /// <summary>The files whose types a file names or whose extension methods it calls.</summary>
    public IReadOnlyList<string> Uses(string file) => _uses[file];

    /// <summary>The largest sets of files that all use one another, directly or through others of the set.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Circles() => new Circles(_uses).Find();

    private static IReadOnlyList<string> UsedBy(SyntaxTree tree, CSharpCompilation compilation)
    {
        var model = compilation.GetSemanticModel(tree);
        return [.. tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
            .Where(name => name.FirstAncestorOrSelf<UsingDirectiveSyntax>() is null)
            .Select(name => OutermostType(model.GetSymbolInfo(name).Symbol))
            .OfType<INamedTypeSymbol>()
            .Select(type => type.DeclaringSyntaxReferences.Select(part => part.SyntaxTree.FilePath).ToList())
            .Where(parts => !parts.Contains(tree.FilePath))
            .SelectMany(parts => parts)
            .Distinct()
            .Order(StringComparer.Ordinal)];
    }

    private static INamedTypeSymbol? OutermostType(ISymbol? symbol)
    {
        var member = symbol is IMethodSymbol { ReducedFrom: { } extension } ? extension : symbol;
        var type = member as INamedTypeSymbol ?? member?.ContainingType;
        while (type?.ContainingType is { } outer) type = outer;
        return type;
    }

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(System.IO.Path.PathSeparator)
            .Where(path => System.IO.Path.GetFileName(path) != "Parallax.dll")
            .Select(path => MetadataReference.CreateFromFile(path));
}
