namespace Parallax.Notebooks.Tests.Sessions;

/// <summary>What cells say of <c>Microsoft.DotNet.Interactive</c> means its own types.</summary>
[Collection(SharedSession.Name)]
public sealed class InteractiveKernelTests(SessionFixture fixture)
{
    private const string Usings = """
        using Microsoft.DotNet.Interactive;
        using Microsoft.DotNet.Interactive.Commands;
        using Microsoft.DotNet.Interactive.Directives;
        using Microsoft.DotNet.Interactive.Events;
        using Microsoft.DotNet.Interactive.Formatting;

        """;

    private readonly TestSession _session = fixture.Session;

    [Theory]
    [InlineData("typeof(Kernel).Assembly.GetName().Name", "Microsoft.DotNet.Interactive")]
    [InlineData("Kernel.Root.GetType().Name", "CompositeKernel")]
    [InlineData("$\"{Kernel.Current.Name} {Kernel.Current.KernelInfo.LanguageName}\"", "csharp C#")]
    [InlineData("(Kernel.Root.FindKernelByName(\"csharp\") == Kernel.Current).ToString()", "True")]
    [InlineData("KernelInvocationContext.Current.Command is SubmitCode { Code: var own } ? own[..5] : \"none\"", "using")]
    [InlineData("KernelInvocationContext.Current.Display(7, \"text/plain\");", "7")]
    [InlineData("KernelInvocationContext.Current.DisplayAs(\"<hr>\", \"text/html\");", "<hr>")]
    [InlineData("await Task.Run(() => KernelInvocationContext.Current.DisplayAs(\"thread\", \"text/plain\"));", "thread")]
    [InlineData("KernelInvocationContext.Current.Publish(new StandardOutputValueProduced(KernelInvocationContext.Current.Command, [new FormattedValue(\"text/plain\", \"out\")]));", "out")]
    [InlineData("new FormattedValue(\"text/markdown\", \"*ready*\")", "*ready*")]
    public async Task Execute_NameOfDotNetInteractive_MeansItsOwn(string code, string expected) =>
        Assert.Equal(expected, await _session.EvaluateAsync(Usings + code));

    [Fact]
    public async Task Execute_SubmittedCode_RunsAndShowsBelowTheCell() =>
        Assert.Equal("inner42", await _session.EvaluateAsync(
            Usings + "var submitted = await Kernel.Root.SubmitCodeAsync(\"Console.Write(\\\"inner\\\");\\n(6 * 7).Display(\\\"text/plain\\\");\");"));

    [Fact]
    public async Task Execute_SubmittedCodeThatFails_TellsTheCell() =>
        Assert.Equal("CommandFailed", await _session.EvaluateAsync(
            Usings + "(await Kernel.Root.SubmitCodeAsync(\"throw new Exception(\\\"no\\\");\")).Events.Last().GetType().Name"));

    [Fact]
    public async Task Execute_DirectiveThatACellAdds_WorksInLaterCells()
    {
        await _session.EvaluateAsync(Usings + """
            Kernel.Root.AddDirective(
                new KernelActionDirective("#!tide") { Description = "Shows the tide." },
                (_, context) => { context.DisplayAs("high", "text/plain"); return Task.CompletedTask; });
            """);
        Assert.Equal("highafter", await _session.EvaluateAsync("#!tide\nConsole.Write(\"after\");"));
    }

    [Fact]
    public async Task Execute_DirectiveThatFails_IsAnErrorOnItsLine()
    {
        await _session.EvaluateAsync(Usings + """
            Kernel.Root.AddDirective(
                new KernelActionDirective("#!ebb"), (command, context) => { context.Fail(command, message: "no water"); return Task.CompletedTask; });
            """);
        var result = await _session.RunAsync("var before = 1;\n#!ebb");
        Assert.Equal(2, result.Error!.Line);
        Assert.Contains("no water", result.Error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_CellThatFailsItsCommand_Fails()
    {
        var result = await _session.RunAsync(Usings + "var context = KernelInvocationContext.Current;\ncontext.Fail(context.Command, message: \"not today\");");
        Assert.Equal("not today", result.Error!.Message);
    }

    [Fact]
    public async Task Execute_CancellationToken_IsCancelledWhenTheCellIsStopped()
    {
        await _session.EvaluateAsync("var token = System.Threading.CancellationToken.None;");
        var running = _session.RunAsync(Usings + "token = KernelInvocationContext.Current.CancellationToken;\nConsole.Write(\"started\");\nawait Task.Delay(60000);");
        while (_session.Outputs.Count == 0)
        {
            await Task.Delay(20);
        }

        _session.Session.Interrupt();
        Assert.Equal("Interrupted", (await running).Error!.Name);
        Assert.Equal("True", await _session.EvaluateAsync("await Task.Delay(200);\ntoken.IsCancellationRequested.ToString()"));
    }

    [Fact]
    public async Task Execute_ManyUpdates_ReplaceOneOutput()
    {
        await _session.RunAsync("var bar = \"0\".Display();\nfor (var i = 1; i <= 3; i++) bar.Update(i.ToString());");
        var ids = _session.Outputs.Select(output => Assert.IsType<Parallax.Notebooks.Sessions.DisplayOutput>(output).DisplayId);
        Assert.Single(ids.Distinct());
    }
}
