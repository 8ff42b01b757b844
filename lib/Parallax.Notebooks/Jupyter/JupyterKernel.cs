using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Parallax.Notebooks.Host;
using Parallax.Notebooks.Sessions;

namespace Parallax.Notebooks.Jupyter;

/// <summary>A Jupyter kernel: answers a front end's messages with a session.</summary>
/// <remarks>
/// Requests on the shell channel are handled one after the other, those on the control channel at once.
/// </remarks>
internal sealed class JupyterKernel : IAsyncDisposable
{
    private readonly BlockingCollection<KernelRequest> _shell = [];
    private readonly TaskCompletionSource _shutdown = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly KernelHistory _history = new();
    private readonly KernelChannels _channels;
    private NotebookSession? _session;
    private JsonObject _lastParent = [];
    private int _count;

    private JupyterKernel(ConnectionFile connection) =>
        _channels = new KernelChannels(connection, _shell.Add, OnControl);

    /// <summary>Serves the front end that wrote the connection file until it says to shut down or is gone.</summary>
    /// <returns>The process's exit code.</returns>
    public static async Task<int> RunAsync(string connectionFile)
    {
        var kernel = new JupyterKernel(ConnectionFile.Load(connectionFile));
        await using var _ = kernel.ConfigureAwait(false);
        using var signal = InterruptSignal.Listen(() => kernel._session?.Interrupt());
        new Thread(kernel.Work) { IsBackground = true, Name = "shell" }.Start();
        await Task.WhenAny(kernel._shutdown.Task, FrontEnd.WaitForEndAsync()).ConfigureAwait(false);
        return 0;
    }

    public async ValueTask DisposeAsync()
    {
        await _channels.FinishAsync().ConfigureAwait(false);
        if (_session is not null)
        {
            await _session.DisposeAsync().ConfigureAwait(false);
        }

        _channels.Dispose();
    }

    private void Work()
    {
        foreach (var request in _shell.GetConsumingEnumerable())
        {
            Handle(request, () => AnswerAsync(request).GetAwaiter().GetResult());
        }
    }

    private void Handle(KernelRequest request, Func<JsonObject?> answer)
    {
        var parent = request.Message.Header;
        _channels.Publish("status", new JsonObject { ["execution_state"] = "busy" }, parent);
        try
        {
            if (answer() is { } content)
            {
                _channels.Reply(request, content);
            }
        }
        catch (Exception error)
            when (error is SessionException or InvalidOperationException or FormatException or IOException)
        {
            // A field that is missing or of another type; the protocol has no other way to say so.
            _channels.Reply(request, Error(new ErrorOutput("KernelError", error.Message, 0, [error.Message])));
        }
        finally
        {
            _channels.Publish("status", new JsonObject { ["execution_state"] = "idle" }, parent);
        }
    }

    private void OnControl(KernelRequest request) => Handle(request, () =>
    {
        switch (request.Message.Type)
        {
            case "interrupt_request":
                _session?.Interrupt();
                return new JsonObject { ["status"] = "ok" };
            case "shutdown_request":
                _shutdown.TrySetResult();
                return new JsonObject
                {
                    ["status"] = "ok",
                    ["restart"] = (bool?)request.Message.Content["restart"] ?? false,
                };
            case "kernel_info_request":
                return KernelInfo.Reply();
            default:
                return null;
        }
    });

    private async Task<JsonObject?> AnswerAsync(KernelRequest request)
    {
        var content = request.Message.Content;
        switch (request.Message.Type)
        {
            case "kernel_info_request":
                return KernelInfo.Reply();
            case "execute_request":
                return await ExecuteAsync(request).ConfigureAwait(false);
            case "complete_request":
                return CodeAnswers.Completion(
                    await AskAsync(HostMessageKind.Complete, content).ConfigureAwait(false),
                    content);
            case "inspect_request":
                return CodeAnswers.Inspection(await AskAsync(HostMessageKind.Inspect, content).ConfigureAwait(false));
            case "is_complete_request":
                return CodeAnswers.IsComplete(await AskAsync(
                    HostMessageKind.IsComplete,
                    content).ConfigureAwait(false));
            case "history_request":
                return _history.Answer(content);
            case "comm_info_request":
                return new JsonObject { ["status"] = "ok", ["comms"] = new JsonObject() };
            case "shutdown_request":
                _shutdown.TrySetResult();
                return new JsonObject { ["status"] = "ok", ["restart"] = (bool?)content["restart"] ?? false };
            default:
                return null;
        }
    }

    private async Task<HostMessage?> AskAsync(HostMessageKind kind, JsonObject content)
    {
        var code = (string?)content["code"] ?? "";
        var position = CodeAnswers.ToUtf16(code, (int?)content["cursor_pos"] ?? code.Length);
        var session = await SessionAsync().ConfigureAwait(false);
        return await session.AskAsync(new HostMessage { Kind = kind, Text = code, Number = position })
            .ConfigureAwait(false);
    }

    /// <summary>The session, a new one where the last has been ended by a cell.</summary>
    private async Task<NotebookSession> SessionAsync()
    {
        if (_session is { HasEnded: true } ended)
        {
            await ended.DisposeAsync().ConfigureAwait(false);
            _session = null;
        }

        if (_session is null)
        {
            _session = await NotebookSession.StartAsync(new SessionOptions()).ConfigureAwait(false);
            _session.LateOutput += output => Publish(output, _lastParent);
        }

        return _session;
    }

    private async Task<JsonObject> ExecuteAsync(KernelRequest request)
    {
        var (content, parent) = (request.Message.Content, request.Message.Header);
        var code = (string?)content["code"] ?? "";
        var isSilent = (bool?)content["silent"] ?? false;
        var session = await SessionAsync().ConfigureAwait(false);
        _lastParent = parent;
        if (!isSilent)
        {
            _count++;
            _channels.Publish(
                "execute_input",
                new JsonObject { ["code"] = code, ["execution_count"] = _count },
                parent);
            if ((bool?)content["store_history"] ?? true)
            {
                _history.Add(_count, code);
            }
        }

        var result = await session.ExecuteAsync(new SessionCell($"cell {_count}", code), output =>
        {
            if (!isSilent)
            {
                Publish(output, parent);
            }
        }).ConfigureAwait(false);
        return result.Error is null ? Success() : Fail(result.Error, (bool?)content["stop_on_error"] ?? true);
    }

    private JsonObject Success() => new()
    {
        ["status"] = "ok",
        ["execution_count"] = _count,
        ["payload"] = new JsonArray(),
        ["user_expressions"] = new JsonObject(),
    };

    private JsonObject Fail(ErrorOutput error, bool stop)
    {
        while (stop && _shell.TryTake(out var waiting))
        {
            // What was queued behind the failed cell relied on it; other questions are still answered.
            Handle(waiting, () => waiting.Message.Type == "execute_request"
                ? new JsonObject { ["status"] = "aborted", ["execution_count"] = _count }
                : AnswerAsync(waiting).GetAwaiter().GetResult());
        }

        return Error(error);
    }

    private JsonObject Error(ErrorOutput error) => new()
    {
        ["status"] = "error",
        ["execution_count"] = _count,
        ["ename"] = error.Name,
        ["evalue"] = error.Message,
        ["traceback"] = Lines(error),
        ["user_expressions"] = new JsonObject(),
        ["payload"] = new JsonArray(),
    };

    private static JsonArray Lines(ErrorOutput error) => new([.. error.Trace.Select(line => (JsonNode)line)]);

    private void Publish(CellOutput output, JsonObject parent)
    {
        switch (output)
        {
            case StreamOutput stream:
                _channels.Publish("stream", new JsonObject { ["name"] = stream.Name, ["text"] = stream.Text }, parent);
                break;
            case ErrorOutput error:
                _channels.Publish(
                    "error",
                    new JsonObject { ["ename"] = error.Name, ["evalue"] = error.Message, ["traceback"] = Lines(error) },
                    parent);
                break;
            case DisplayOutput display:
                Publish(display, parent);
                break;
        }
    }

    private void Publish(DisplayOutput display, JsonObject parent)
    {
        var content = new JsonObject { ["data"] = MimeBundle.ToMessage(display.Data), ["metadata"] = new JsonObject() };
        if (display.Role == DisplayRole.Result)
        {
            content["execution_count"] = _count;
            _channels.Publish("execute_result", content, parent);
            return;
        }

        content["transient"] = new JsonObject { ["display_id"] = display.DisplayId };
        _channels.Publish(display.Role == DisplayRole.Update ? "update_display_data" : "display_data", content, parent);
    }
}
