using System.Diagnostics;
using System.Globalization;

namespace Parallax.Cli.Tests.Stores;

/// <summary>A Slurm of two nodes on this machine, which listens on loopback alone and ends with the test.</summary>
internal sealed class SlurmCluster : IDisposable
{
    private const int ControllerPort = 16827;
    private const string MungeSocket = "munge.socket";

    private static readonly string[] Programs = ["munged", "slurmctld", "slurmd", "sbatch", "squeue", "scancel", "scontrol"];

    // Paths of sockets are short.
    private readonly string _folder = Directory.CreateTempSubdirectory("plx").FullName;

    private SlurmCluster()
    {
    }

    /// <summary>What a program needs to find this Slurm.</summary>
    public Dictionary<string, string> Environment => new() { ["SLURM_CONF"] = At("slurm.conf") };

    /// <summary>Why there can be no Slurm here; null where there can.</summary>
    public static string? Missing()
    {
        if (!OperatingSystem.IsLinux()) return "Slurm runs on Linux";
        if (!System.Environment.IsPrivilegedProcess) return "its daemons are started by root; run the tests as root";
        var absent = Programs.Where(p => !Folders().Any(f => File.Exists(Path.Combine(f, p)))).ToList();
        return absent.Count == 0 ? null : $"{string.Join(", ", absent)} not found: apt-get install slurm-wlm munge";
    }

    /// <summary>Starts the daemons.</summary>
    public static SlurmCluster Start()
    {
        var cluster = new SlurmCluster();
        cluster.Configure();
        cluster.Run("munged", "--force", $"--key-file={cluster.At("munge/key")}", $"--socket={cluster.At(MungeSocket)}", $"--pid-file={cluster.At("munged.pid")}", $"--log-file={cluster.At("munge/log")}", $"--seed-file={cluster.At("munge/seed")}");
        cluster.Run("slurmctld");
        foreach (var node in new[] { "n1", "n2" }) cluster.Run("slurmd", "-N", node);
        return cluster;
    }

    /// <summary>Ends the daemons that were started here.</summary>
    public void Dispose()
    {
        foreach (var pid in Directory.GetFiles(_folder, "*.pid"))
            Run("kill", "-9", File.ReadAllText(pid).Trim());
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Ends a node as a power failure would: its daemon and all that runs on it, first who would tell of it.</summary>
    public void Kill(string node)
    {
        var running = Directory.GetDirectories("/proc").Where(p => IsOn(p, node)).Select(p => Path.GetFileName(p)).ToList();
        var managers = running.Select(ParentOf).OfType<string>().Except(running).Where(p => NameOf(p) == "slurmstepd").ToList();
        var daemon = File.ReadAllText(At($"node-{node}.pid")).Trim();
        Run("kill", ["-9", daemon, .. managers, .. running]);
    }

    /// <summary>What a program of Slurm prints.</summary>
    public string Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(Find(program), arguments) { RedirectStandardOutput = true };
        foreach (var (name, value) in Environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        // Daemons keep the pipe: what they print is not waited for.
        process.WaitForExit();
        return program is "squeue" or "scontrol" ? process.StandardOutput.ReadToEnd() : "";
    }

    private static bool IsOn(string process, string node)
    {
        try
        {
            return File.ReadAllText(Path.Combine(process, "environ")).Split('\0').Contains($"SLURMD_NODENAME={node}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It has ended meanwhile, or /proc has something that is no process.
            return false;
        }
    }

    private static string? ParentOf(string process) => Status(process, "PPid:");

    private static string? NameOf(string process) => Status(process, "Name:");

    private static string? Status(string process, string name)
    {
        try
        {
            return File.ReadLines($"/proc/{process}/status").First(l => l.StartsWith(name, StringComparison.Ordinal))[name.Length..].Trim();
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static IEnumerable<string> Folders() => System.Environment.GetEnvironmentVariable("PATH")!.Split(':').Append("/usr/sbin");

    private static string Find(string program) =>
        Folders().Select(f => Path.Combine(f, program)).FirstOrDefault(File.Exists) ?? program;

    private string At(string name) => Path.Combine(_folder, name);

    private void Configure()
    {
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(_folder, (UnixFileMode)0b111_101_101);
        foreach (var name in new[] { "state", "spool-n1", "spool-n2" }) Directory.CreateDirectory(At(name));
        var munge = Directory.CreateDirectory(At("munge")).FullName;
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(munge, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var key = new byte[1024];
        Random.Shared.NextBytes(key);
        File.WriteAllBytes(At("munge/key"), key);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(At("munge/key"), UnixFileMode.UserRead);
        File.WriteAllText(At("slurm.conf"), Configuration());
    }

    private string Configuration()
    {
        var processors = Math.Max(2, System.Environment.ProcessorCount).ToString(CultureInfo.InvariantCulture);
        return $"""
            ClusterName=parallax
            SlurmctldHost=localhost(127.0.0.1)
            SlurmctldPort={ControllerPort}
            AuthInfo=socket={At(MungeSocket)},cred_expire=6
            CommunicationParameters=NoInAddrAny,NoCtldInAddrAny
            SlurmUser=root
            StateSaveLocation={At("state")}
            SlurmdSpoolDir={At("spool-%n")}
            SlurmctldPidFile={At("controller.pid")}
            SlurmdPidFile={At("node-%n.pid")}
            SlurmctldLogFile={At("controller.log")}
            SlurmdLogFile={At("node-%n.log")}
            ProctrackType=proctrack/linuxproc
            TaskPlugin=task/none
            SelectType=select/cons_tres
            SelectTypeParameters=CR_Core
            SchedulerParameters=batch_sched_delay=0,sched_interval=2
            ReturnToService=2
            KillWait=2
            SlurmdTimeout=10
            MpiDefault=none
            SlurmdParameters=config_overrides
            NodeName=n1 NodeHostname=localhost NodeAddr=127.0.0.1 Port={ControllerPort + 1} CPUs={processors} RealMemory=4000
            NodeName=n2 NodeHostname=localhost NodeAddr=127.0.0.1 Port={ControllerPort + 2} CPUs={processors} RealMemory=4000
            PartitionName=all Nodes=n1,n2 Default=YES MaxTime=INFINITE State=UP

            """;
    }
}
