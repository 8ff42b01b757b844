using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.CodeAnalysis.Scripting.Hosting;
using Parallax.Notebooks.Host.Interactive;
using Parallax.Notebooks.Sessions;

namespace Parallax.Notebooks.Host;

/// <summary>
/// Compiles and runs cells with Roslyn's scripting, each on top of the state that the earlier ones left.
/// </summary>
internal sealed class ScriptEngine : IDisposable
{
    private readonly string _folder;
    private readonly InteractiveAssemblyLoader _loader;
    private readonly PackageLibraries _libraries = new();
    private readonly PackageRestorer _packages;
    private readonly HashSet<string> _added = new(StringComparer.Ordinal);
    private readonly HashSet<string> _importing = new(StringComparer.Ordinal);
    private readonly Lazy<SessionKernel> _kernel;
    private ScriptState<object>? _state;

    /// <param name="folder">The folder in which cells run.</param>
    /// <param name="temporary">A folder for temporary files.</param>
    /// <param name="loader">What loads libraries; it belongs to the process, in which a library is loaded once.</param>
    public ScriptEngine(string folder, string temporary, InteractiveAssemblyLoader loader)
    {
        _folder = folder;
        _loader = loader;
        _packages = new PackageRestorer(folder, temporary);
        _kernel = new Lazy<SessionKernel>(() => new SessionKernel(ExecuteAsync));
        Options = ScriptDefaults.Options(folder);
        _libraries.Loaded += _loader.RegisterDependency;
        foreach (var assembly in SharedLibraries.Load())
        {
            _loader.RegisterDependency(assembly);
        }
    }

    /// <summary>The code of all cells so far as one chain, or null before the first.</summary>
    public Script<object>? LastScript => (Script<object>?)_state?.Script;

    /// <summary>The options under which the next cell compiles.</summary>
    public ScriptOptions Options { get; private set; }

    /// <summary>.NET Interactive's kernel, as cells see it.</summary>
    public SessionKernel Kernel => _kernel.Value;

    /// <summary>Loads the compiler and the formatter, so that the first cell does not pay for them.</summary>
    public void Warm()
    {
        var others = Task.Run(() =>
        {
            CellFormatter.Warm();
            return Kernel;
        });
        var script = Create("System.Linq.Enumerable.Range(0, 2).Select(i => i + 1)", "start");
        _state = script.RunAsync().GetAwaiter().GetResult();
        ForgetReferences();
        others.Wait();
    }

    /// <summary>Runs a cell and shows its trailing value.</summary>
    /// <exception cref="CellException">A directive cannot be carried out.</exception>
    /// <exception cref="CompilationErrorException">It does not compile.</exception>
    /// <exception cref="CellFailedException">Its own code threw.</exception>
    public Task ExecuteAsync(CellContext cell, string source) => ExecuteAsync(cell, cell.Name, source);

    public void Dispose()
    {
        _packages.Dispose();
        _libraries.Loaded -= _loader.RegisterDependency;
        Kernel.Dispose();
    }

    private async Task ExecuteAsync(CellContext cell, string name, string source)
    {
        var clock = Stopwatch.StartNew();
        var code = CellDirectives.Apply(source, _folder);
        await AddPackagesAsync(cell, code);
        foreach (var (mime, text) in code.Displays)
        {
            cell.Show(new() { [mime] = text }, DisplayRole.Display);
        }

        foreach (var import in code.Imports)
        {
            await ImportAsync(cell, import);
        }

        foreach (var added in code.Added)
        {
            await CarryOutAsync(cell, added);
        }

        await RunAsync(cell, name, code.Code);
        foreach (var question in code.Questions)
        {
            SessionQuestions.Answer(question, _state!.Variables);
        }

        if (code.IsTimed)
        {
            var time = clock.Elapsed.TotalMilliseconds.ToString("0.###", CultureInfo.InvariantCulture);
            cell.Show(new() { ["text/plain"] = $"Wall time: {time}ms" }, DisplayRole.Display);
        }
    }

    private async Task CarryOutAsync(CellContext cell, MagicLine line)
    {
        if (!Kernel.HasDirective(line.Name))
        {
            throw line.NotKnown();
        }

        await Kernel.SendDirectiveAsync(line.Text);
        ThrowIfFailed(cell, line.Line);
    }

    private static void ThrowIfFailed(CellContext cell, int line)
    {
        if (cell.Failure is { } message)
        {
            throw new CellException("CommandFailed", message, line);
        }
    }

    private async Task ImportAsync(CellContext cell, ImportRequest import)
    {
        if (!_importing.Add(import.Path))
        {
            throw new CellException("Directive", $"\"{Path.GetFileName(import.Path)}\" imports itself.", import.Line);
        }

        try
        {
            foreach (var (name, source) in import.Cells())
            {
                await ExecuteAsync(cell, name, source);
            }
        }
        finally
        {
            _importing.Remove(import.Path);
        }
    }

    private async Task RunAsync(CellContext cell, string name, string code)
    {
        var state = await RunScriptAsync(code, name);
        if (cell.IsClosed)
        {
            // It was left behind, and later cells have gone on without it.
            return;
        }

        _state = state;
        ForgetReferences();
        if (state.Exception is { } thrown)
        {
            throw new CellFailedException(thrown);
        }

        ThrowIfFailed(cell, line: 0);
        if (state.ReturnValue is not null || TrailingValue.IsExpression(state.Script, name))
        {
            cell.Show(CellFormatter.Format(state.ReturnValue), DisplayRole.Result);
        }
    }

    private async Task<ScriptState<object>> RunScriptAsync(string code, string name)
    {
        var written = CellRewriter.Write(code);
        try
        {
            return await StartAsync(Create(written, name));
        }
        catch (CompilationErrorException) when (written != code)
        {
            // The columns of its errors shall be those of the cell.
            return await StartAsync(Create(code, name));
        }
    }

    private Task<ScriptState<object>> StartAsync(Script<object> script) =>
        _state is null ? script.RunAsync(null, _ => true) : script.RunFromAsync(_state, _ => true);

    private async Task AddPackagesAsync(CellContext cell, CellCode code)
    {
        if (code.Packages.Count == 0)
        {
            return;
        }

        var files = await _packages.RestoreAsync(code.Packages, code.Sources);
        _libraries.Add(files);
        foreach (var path in files.Assemblies.Where(path => !SharedLibraries.Has(path) && _added.Add(path)))
        {
            _loader.RegisterDependency(Identity(AssemblyName.GetAssemblyName(path)), path);
            Options = Options.AddReferences(MetadataReference.CreateFromFile(path));
        }

        foreach (var root in files.Roots)
        {
            await LoadExtensionAsync(cell, root, code.Packages[0].Line);
        }
    }

    private async Task LoadExtensionAsync(CellContext cell, string root, int line)
    {
        if (await Kernel.Extensions.LoadAsync(root) is { } script)
        {
            await ImportAsync(cell, new ImportRequest(script, line));
        }
    }

    /// <summary>Leaves the references to the submissions that have them: later ones inherit them.</summary>
    /// <remarks>
    /// Given again, each submission would import all earlier ones anew: 400 cells take 590 MB instead of 40.
    /// </remarks>
    private void ForgetReferences() => Options = Options.WithReferences(Array.Empty<MetadataReference>());

    private static AssemblyIdentity Identity(AssemblyName name) =>
        new(
            name.Name,
            name.Version,
            name.CultureName,
            [.. name.GetPublicKeyToken() ?? []],
            hasPublicKey: false);

    private Script<object> Create(string code, string name)
    {
        Options = Options.WithFilePath(name).WithFileEncoding(Encoding.UTF8);
        return _state is null
            ? CSharpScript.Create<object>(code, Options, globalsType: null, assemblyLoader: _loader)
            : (Script<object>)_state.Script.ContinueWith<object>(code, Options);
    }
}
