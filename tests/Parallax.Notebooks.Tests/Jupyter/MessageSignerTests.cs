using System.Text;
using System.Text.Json.Nodes;
using Parallax.Notebooks.Jupyter;

namespace Parallax.Notebooks.Tests.Jupyter;

public sealed class MessageSignerTests
{
    private readonly MessageSigner _signer = new("key");

    [Fact]
    public void Write_KnownMessage_HasTheSignatureThatPythonComputes()
    {
        // python3: hmac.new(b"key", b'{"a":1}{}{}{}', hashlib.sha256).hexdigest()
        var frames = _signer.Write(new JupyterMessage(new JsonObject { ["a"] = 1 }, [], []));
        Assert.Equal("f1128388193e4dd1aa760827bd756a1b40b627676b5efe22c0e8297919bfa218", Encoding.ASCII.GetString(frames[1]));
    }

    [Fact]
    public void Read_WrittenMessage_IsTheSame()
    {
        var message = new JupyterMessage(new JsonObject { ["msg_type"] = "x" }, [], new JsonObject { ["code"] = "é" }) { Route = [[1, 2]] };
        var read = _signer.Read(_signer.Write(message))!;
        Assert.Equal("x", read.Type);
        Assert.Equal("é", (string?)read.Content["code"]);
        Assert.Equal([1, 2], read.Route.Single());
    }

    [Fact]
    public void Read_ChangedContent_IsRefused()
    {
        var frames = _signer.Write(new JupyterMessage(new JsonObject { ["msg_type"] = "x" }, [], new JsonObject { ["code"] = "1" }));
        frames[^1] = "{\"code\":\"2\"}"u8.ToArray();
        Assert.Null(_signer.Read(frames));
    }

    [Fact]
    public void Read_OtherKey_IsRefused() =>
        Assert.Null(_signer.Read(new MessageSigner("other").Write(new JupyterMessage(new JsonObject { ["msg_type"] = "x" }, [], []))));

    [Fact]
    public void Read_CutShort_IsRefused()
    {
        var frames = _signer.Write(new JupyterMessage(new JsonObject { ["msg_type"] = "x" }, [], []));
        for (var count = 0; count < frames.Count; count++)
        {
            Assert.Null(_signer.Read(frames.GetRange(0, count)));
        }
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{\"msg_type\":5}")]
    [InlineData("{\"a\":1,\"a\":2}")]
    public void Read_HeaderThatIsNone_IsRefused(string header)
    {
        var unsigned = new MessageSigner("");
        Assert.Null(unsigned.Read(["<IDS|MSG>"u8.ToArray(), [], Encoding.UTF8.GetBytes(header), "{}"u8.ToArray(), "{}"u8.ToArray(), "{}"u8.ToArray()]));
    }

    [Theory]
    [InlineData("127.0.0.1", "", true)]
    [InlineData("0.0.0.0", "", false)]
    [InlineData("192.0.2.7", "", false)]
    [InlineData("192.0.2.7", "key", true)]
    public void Load_ConnectionThatOthersReach_NeedsAKey(string address, string key, bool isGood)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "connection.json");
        File.WriteAllText(path, $"{{\"ip\":\"{address}\",\"key\":\"{key}\",\"shell_port\":0,\"control_port\":0,\"stdin_port\":0,\"iopub_port\":0,\"hb_port\":0}}");
        if (isGood) Assert.Equal(address, ConnectionFile.Load(path).Address.ToString());
        else Assert.Contains("without a key", Assert.Throws<InvalidDataException>(() => ConnectionFile.Load(path)).Message, StringComparison.Ordinal);
    }
}
