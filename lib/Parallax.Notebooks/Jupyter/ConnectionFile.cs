using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Parallax.Notebooks.Jupyter;

/// <summary>Where a front end expects its kernel to listen, and the key that signs their messages.</summary>
internal sealed record ConnectionFile(
    IPAddress Address,
    string Key,
    int Shell,
    int Control,
    int Stdin,
    int IoPub,
    int Heartbeat)
{
    /// <exception cref="InvalidDataException">The file does not say what a kernel needs.</exception>
    public static ConnectionFile Load(string path)
    {
        try
        {
            var json = JsonNode.Parse(File.ReadAllText(path))!.AsObject();
            var transport = (string?)json["transport"] ?? "tcp";
            var scheme = (string?)json["signature_scheme"] ?? "hmac-sha256";
            if (transport != "tcp" || scheme != "hmac-sha256")
            {
                throw new InvalidDataException(
                    $"The front end wants {transport} and {scheme}; this kernel has tcp and hmac-sha256.");
            }

            var address = IPAddress.Parse((string)json["ip"]!);
            var key = (string?)json["key"] ?? "";
            if (key.Length == 0 && !IPAddress.IsLoopback(address))
            {
                throw new InvalidDataException(
                    $"The front end wants a kernel at {address} without a key: anyone who reaches it could run code. "
                    + "Let it give a key, or 127.0.0.1.");
            }

            return new ConnectionFile(
                address,
                key,
                Port(json, "shell_port"),
                Port(json, "control_port"),
                Port(json, "stdin_port"),
                Port(json, "iopub_port"),
                Port(json, "hb_port"));
        }
        catch (Exception error)
            when (error is JsonException or NullReferenceException or FormatException or InvalidOperationException)
        {
            throw new InvalidDataException($"\"{path}\" is not a Jupyter connection file: {error.Message}", error);
        }
    }

    private static int Port(JsonObject json, string name) =>
        (int)(json[name] ?? throw new InvalidDataException($"The connection file has no \"{name}\"."));
}
