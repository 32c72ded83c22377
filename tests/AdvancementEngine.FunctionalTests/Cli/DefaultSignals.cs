using System.Diagnostics;
using System.Globalization;

namespace AdvancementEngine.FunctionalTests.Cli;

/// <summary>Starts programs so that signals reach them as from a terminal, also where the tests run with some ignored (<c>nohup</c>, a
/// job in the background): every process started from there ignores them too, and the runtime leaves it so.</summary>
internal static class DefaultSignals
{
    // Hang-up, interrupt and quit, as bits of the mask.
    private const ulong Sent = 0b111;

    /// <summary>The start with those signals at their defaults; as given where none is ignored.</summary>
    public static ProcessStartInfo Restored(ProcessStartInfo start)
    {
        if (!OperatingSystem.IsLinux() || (Ignored() & Sent) == 0)
            return start;
        start.ArgumentList.Insert(0, start.FileName);
        start.ArgumentList.Insert(0, "--default-signal=HUP,INT,QUIT");
        start.FileName = "env";
        return start;
    }

    private static ulong Ignored() =>
        File.ReadLines("/proc/self/status").FirstOrDefault(l => l.StartsWith("SigIgn:", StringComparison.Ordinal)) is { } line
        && ulong.TryParse(line["SigIgn:".Length..].Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var mask)
            ? mask
            : 0;
}
