using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.CodeAnalysis.Scripting.Hosting;
using Parallax.Notebooks.Sessions;

namespace Parallax.Notebooks.Host;

/// <summary>Compiles and runs cells with Roslyn's scripting, each on top of the state that the earlier ones left.</summary>
internal sealed class ScriptEngine
{
    private readonly string _folder;
    private readonly InteractiveAssemblyLoader _loader = new();
    private ScriptOptions _options;
    private ScriptState<object>? _state;

    public ScriptEngine(string folder)
    {
        _folder = folder;
        _options = ScriptDefaults.Options(folder);
        foreach (var assembly in ScriptDefaults.OwnAssemblies)
        {
            _loader.RegisterDependency(assembly);
        }
    }

    /// <summary>The code of all cells so far as one chain, or null before the first.</summary>
    public Script<object>? LastScript => (Script<object>?)_state?.Script;

    /// <summary>The options under which the next cell compiles.</summary>
    public ScriptOptions Options => _options;

    /// <summary>Compiles and runs something small, so that the first cell does not pay for loading the compiler.</summary>
    public void Warm() => _state = Create("System.Linq.Enumerable.Range(0, 2).Select(i => i + 1)", "start")
        .RunAsync().GetAwaiter().GetResult();

    /// <summary>Runs a cell and shows its trailing value.</summary>
    /// <exception cref="CellException">A directive cannot be carried out.</exception>
    /// <exception cref="CompilationErrorException">It does not compile.</exception>
    public async Task ExecuteAsync(CellContext cell, string source)
    {
        var code = CellDirectives.Apply(source, _folder);
        var script = Create(code.Code, cell.Name);
        script.Compile();
        var state = _state is null
            ? await script.RunAsync(null, _ => true)
            : await script.RunFromAsync(_state, _ => true);
        _state = state;
        if (state.Exception is not null)
        {
            throw new CellFailedException(state.Exception);
        }

        if (state.ReturnValue is not null || TrailingValue.IsExpression(script, cell.Name))
        {
            cell.Show(CellFormatter.Format(state.ReturnValue), DisplayRole.Result);
        }
    }

    private Script<object> Create(string code, string name)
    {
        _options = _options.WithFilePath(name).WithFileEncoding(Encoding.UTF8);
        return _state is null
            ? CSharpScript.Create<object>(code, _options, globalsType: null, assemblyLoader: _loader)
            : (Script<object>)_state.Script.ContinueWith<object>(code, _options);
    }
}
