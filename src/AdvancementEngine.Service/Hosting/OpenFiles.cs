using System.Globalization;

namespace AdvancementEngine.Service.Hosting;

/// <summary>How many files the process may open: beyond it a server that accepts connections would spin.</summary>
internal static class OpenFiles
{
    /// <summary>Fewest files a process needs to serve: the runtime holds each of its some 250 assemblies open.</summary>
    public const int Fewest = 512;

    // What it holds open once it serves, measured as 278 on 2026-11-29. Connections are counted before all of that is loaded: what
    // was open then made the bound so wide that in a flood the last assemblies could not be opened, and the process ended.
    private const int Held = 288;

    // Files for the bundle while it is read, the store, and assemblies that are loaded later.
    private const int Spare = 128;

    /// <summary>What is wrong with the limit, or null. Asked before anything is loaded: beyond the limit nothing could be said any
    /// more.</summary>
    public static string? TooFew() =>
        Limit() is var limit && limit < Fewest
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"the process may open {limit} files; needed: {Fewest} or more; raise it, for example with 'ulimit -n 8192' or "
                    + $"LimitNOFILE=8192"
            )
            : null;

    /// <summary>The limit; a large number where it is not known.</summary>
    public static long Limit()
    {
        try
        {
            if (!OperatingSystem.IsLinux())
                return int.MaxValue;
            var line = File.ReadLines("/proc/self/limits").FirstOrDefault(l => l.StartsWith("Max open files", StringComparison.Ordinal));
            var soft = line?["Max open files".Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries)[0];
            return long.TryParse(soft, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) ? limit : int.MaxValue;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Without /proc the configured limit stands.
            return int.MaxValue;
        }
    }

    /// <summary>Connections that can be held: what is configured, or fewer.</summary>
    public static int Connections(int configured)
    {
        var limit = Limit();
        if (limit >= int.MaxValue)
            return configured;
        var open = Directory.Exists("/proc/self/fd") ? Directory.EnumerateFiles("/proc/self/fd").Count() : 0;
        return (int)Math.Clamp(limit - Math.Max(open, Held) - Spare, 1, configured);
    }

    /// <summary>Connections that may be accepted at one time, those on their way out included; null where files set no limit.</summary>
    public static int? Accepted(int configured) =>
        Limit() >= int.MaxValue || Connections(configured) is var held && held >= configured ? null : held + (Spare / 2);
}
