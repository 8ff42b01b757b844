using System.Diagnostics;
using System.Globalization;

namespace Parallax.Tests.Fuzzing;

/// <summary>Runs numbered cases, each of them made from its number alone.</summary>
/// <remarks>
/// The variable PARALLAX_FUZZ_CASES sets the number of cases and PARALLAX_FUZZ_FIRST the first number; the default
/// keeps the suite fast. A case that fails is made again from the number in the message.
/// </remarks>
internal static class Fuzz
{
    private const long MostBytes = 300L << 20;
    private const int Trials = 3;

    // Cases take milliseconds; where the clock alone tells, a machine that does other things may take long over one.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    /// <summary>Runs the cases of a test, and names the one that throws or takes too much time or memory.</summary>
    public static void Run(int usual, Action<int> test)
    {
        var first = Number("PARALLAX_FUZZ_FIRST", 0);
        var end = first + Number("PARALLAX_FUZZ_CASES", usual);
        for (var i = first; i < end; i++) RunOne(i, test);
    }

    private static void RunOne(int number, Action<int> test)
    {
        var (time, allocated) = Measured(number, test);
        for (var trial = 1; trial < Trials && time > Limit; trial++) time = Measured(number, test).Time;
        Assert.True(time < Limit, $"Case {number} took {time.TotalSeconds:0} s");
        // What a case allocates in all is more than it ever holds; only where that is much the heap is watched.
        if (allocated < MostBytes) return;
        var held = HeldBytes(() => Measured(number, test));
        Assert.True(held < MostBytes, $"Case {number} held {held >> 20} MB");
    }

    private static (TimeSpan Time, long Allocated) Measured(int number, Action<int> test)
    {
        var began = Now();
        var before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            test(number);
        }
        catch (Exception e)
        {
            Assert.Fail($"Case {number}: {e}");
        }
        return (Now() - began, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    // The processor time of this thread where the system tells it, else the clock.
    private static TimeSpan Now()
    {
        const string thread = "/proc/thread-self/stat";
        const int ticksASecond = 100;
        if (!File.Exists(thread)) return TimeSpan.FromSeconds((double)Stopwatch.GetTimestamp() / Stopwatch.Frequency);
        // After the name in brackets: user and system time are the twelfth and thirteenth field.
        var fields = File.ReadAllText(thread).Split(')')[^1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var ticks = long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture);
        return TimeSpan.FromSeconds((double)ticks / ticksASecond);
    }

    // The most that the heap grows, seen every millisecond; what is no longer used but not collected counts, too.
    private static long HeldBytes(Action work)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var most = before;
        using var ended = new ManualResetEventSlim();
        var watcher = new Thread(() =>
        {
            while (!ended.Wait(1)) most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: false));
        });
        watcher.Start();
        work();
        ended.Set();
        watcher.Join();
        return most - before;
    }

    private static int Number(string variable, int usual)
    {
        var asked = Environment.GetEnvironmentVariable(variable);
        return int.TryParse(asked, CultureInfo.InvariantCulture, out var number) ? number : usual;
    }
}
