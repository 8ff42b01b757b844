using System.Diagnostics;
using System.Globalization;

namespace Parallax.Tests.Fuzzing;

/// <summary>Runs numbered cases, each of them made from its number alone.</summary>
/// <remarks>
/// The variable PARALLAX_FUZZ_CASES sets the number of cases; the default keeps the suite fast. A case that fails is
/// made again from the number in the message.
/// </remarks>
internal static class Fuzz
{
    // Far above what a case takes (milliseconds), for machines that do other things at the same time.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    /// <summary>Runs the cases of a test, and names the one that throws or takes too long.</summary>
    public static void Run(int usual, Action<int> test)
    {
        for (var i = 0; i < Cases(usual); i++)
        {
            var watch = Stopwatch.StartNew();
            try
            {
                test(i);
            }
            catch (Exception e)
            {
                Assert.Fail($"Case {i}: {e}");
            }
            Assert.True(watch.Elapsed < Limit, $"Case {i} took {watch.Elapsed.TotalSeconds:0} s");
        }
    }

    private static int Cases(int usual)
    {
        var asked = Environment.GetEnvironmentVariable("PARALLAX_FUZZ_CASES");
        return int.TryParse(asked, CultureInfo.InvariantCulture, out var cases) ? cases : usual;
    }
}
