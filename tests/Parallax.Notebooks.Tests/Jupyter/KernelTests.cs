using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using Parallax.Notebooks.Jupyter;
using Parallax.Notebooks.Sessions;

namespace Parallax.Notebooks.Tests.Jupyter;

/// <summary>The kernel through its sockets, without Python: what clients send and see.</summary>
public sealed class KernelTests : IAsyncLifetime
{
    private const string Key = "secret";

    private readonly TemporaryFolder _folder = new();
    private readonly int[] _ports = FreePorts(5);
    private Task<int> _kernel = null!;
    private KernelClient _shell = null!;
    private KernelClient _control = null!;
    private KernelClient _published = null!;

    public async ValueTask InitializeAsync()
    {
        var path = _folder.Text("connection.json", $$"""
            {"ip": "127.0.0.1", "transport": "tcp", "key": "{{Key}}", "signature_scheme": "hmac-sha256",
             "shell_port": {{_ports[0]}}, "control_port": {{_ports[1]}}, "iopub_port": {{_ports[2]}}, "stdin_port": {{_ports[3]}}, "hb_port": {{_ports[4]}}}
            """);
        _kernel = JupyterKernel.RunAsync(path);
        _shell = await KernelClient.ConnectAsync(_ports[0], Key);
        _control = await KernelClient.ConnectAsync(_ports[1], Key);
        _published = await KernelClient.ConnectAsync(_ports[2], Key, "SUB");
        await Task.Delay(100);
    }

    public async ValueTask DisposeAsync()
    {
        await _control.SendAsync("shutdown_request", new JsonObject { ["restart"] = false });
        Assert.Equal(0, await _kernel.WaitAsync(TimeSpan.FromSeconds(30)));
        _shell.Dispose();
        _control.Dispose();
        _published.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Execute_TwoClients_BothSeeTheOutputAndOneTheReply()
    {
        using var second = await KernelClient.ConnectAsync(_ports[2], Key, "SUB");
        await Task.Delay(100);
        await _shell.RunAsync("Console.Write(\"seen\");");
        Assert.Equal("ok", (string?)(await _shell.ReadAsync("execute_reply")).Content["status"]);
        Assert.Equal("seen", (string?)(await _published.ReadAsync("stream")).Content["text"]);
        Assert.Equal("seen", (string?)(await second.ReadAsync("stream")).Content["text"]);
    }

    [Fact]
    public async Task Execute_BadOrCutMessagesBefore_AreDroppedAndTheNextIsServed()
    {
        var code = new JsonObject { ["code"] = "\"forged\"" };
        await _shell.SendAsync("execute_request", code, frames => [frames[0], "00"u8.ToArray(), .. frames.Skip(2)]);
        await _shell.SendAsync("execute_request", code, frames => frames[..3]);
        await _shell.SendAsync("execute_request", code, _ => ["nothing"u8.ToArray()]);
        using (var cut = await KernelClient.ConnectAsync(_ports[0], Key))
        {
            await cut.SendAsync("execute_request", code, frames => [.. frames[..^1], frames[^1][..5]]);
        }

        await _shell.RunAsync("\"genuine\"");
        var result = await _published.ReadAsync("execute_result");
        Assert.Equal("genuine", (string?)result.Content["data"]!["text/plain"]);
        Assert.Equal(1, (int)result.Content["execution_count"]!);
    }

    [Theory]
    [InlineData("execute_request", "{\"code\": 5}")]
    [InlineData("complete_request", "{\"code\": \"x\", \"cursor_pos\": \"one\"}")]
    [InlineData("history_request", "{\"hist_access_type\": []}")]
    public async Task Request_FieldOfAnotherType_IsAnErrorAndTheKernelGoesOn(string type, string content)
    {
        await _shell.SendAsync(type, JsonNode.Parse(content)!.AsObject());
        var reply = await _shell.ReadAsync(type.Replace("_request", "_reply", StringComparison.Ordinal));
        Assert.Equal("error", (string?)reply.Content["status"]);
        await _shell.SendAsync("kernel_info_request");
        Assert.Equal("5.3", (string?)(await _shell.ReadAsync("kernel_info_reply")).Content["protocol_version"]);
    }

    [Fact]
    public async Task Interrupt_RunningCell_StopsItAndLaterCellsSeeTheState()
    {
        await _shell.RunAsync("var kept = \"kept\";");
        await _shell.ReadAsync("execute_reply");
        await _shell.RunAsync("Console.Write(\"go\"); while (true) { }");
        await _published.ReadAsync("stream");
        await _control.SendAsync("interrupt_request");
        Assert.Equal("Interrupted", (string?)(await _shell.ReadAsync("execute_reply")).Content["ename"]);
        await _shell.RunAsync("kept");
        Assert.Equal("kept", (string?)(await _published.ReadAsync("execute_result")).Content["data"]!["text/plain"]);
    }

    [Fact]
    public async Task Execute_CellThatEndsItsProcess_IsAnErrorAndTheNextCellRunsInANewSession()
    {
        await _shell.RunAsync("Environment.Exit(3);");
        Assert.Equal("SessionEnded", (string?)(await _shell.ReadAsync("execute_reply")).Content["ename"]);
        await _shell.RunAsync("\"again\"");
        Assert.Equal("again", (string?)(await _published.ReadAsync("execute_result")).Content["data"]!["text/plain"]);
    }

    [Fact]
    public async Task Kernel_FrontEndIsGone_Ends()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Jupyter ends its kernels itself on Windows.");
        var ports = FreePorts(5);
        var path = _folder.Text("other.json", $$"""
            {"ip": "127.0.0.1", "key": "", "shell_port": {{ports[0]}}, "control_port": {{ports[1]}}, "iopub_port": {{ports[2]}}, "stdin_port": {{ports[3]}}, "hb_port": {{ports[4]}}}
            """);
        using var front = Process.Start("sleep", "60");
        var start = new ProcessStartInfo(HostProcess.FindDotnet(), ["exec", typeof(JupyterKernel).Assembly.Location, "kernel", path]);
        start.Environment["JPY_PARENT_PID"] = front.Id.ToString(CultureInfo.InvariantCulture);
        using var kernel = Process.Start(start)!;
        using (var shell = await ConnectWhenReadyAsync(ports[0]))
        {
            await shell.SendAsync("kernel_info_request");
            await shell.ReadAsync("kernel_info_reply");
        }

        front.Kill();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await kernel.WaitForExitAsync(limit.Token);
        Assert.Equal(0, kernel.ExitCode);
    }

    private static async Task<KernelClient> ConnectWhenReadyAsync(int port)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                return await KernelClient.ConnectAsync(port, "");
            }
            catch (SocketException) when (tries < 300)
            {
                await Task.Delay(100);
            }
        }
    }

    private static int[] FreePorts(int count)
    {
        var listeners = Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToList();
        listeners.ForEach(listener => listener.Start());
        var ports = listeners.Select(listener => ((IPEndPoint)listener.LocalEndpoint).Port).ToArray();
        listeners.ForEach(listener => listener.Stop());
        return ports;
    }
}
