using System.Globalization;

namespace AdvancementEngine.Service.Hosting;

/// <summary>The process's open-file limit, beyond which a server that accepts connections would spin.</summary>
internal static class OpenFiles
{
    /// <summary>Minimum number of files for serving: the runtime keeps its roughly 250 assemblies open.</summary>
    public const int Fewest = 512;

    // Open files once serving, measured as 278 on 2026-11-29. Connections are limited before everything is loaded; using the files open at
    // that time made the limit so high that in a flood the last assemblies could not be opened, and the process ended.
    private const int Held = 288;

    // Files for the bundle while it is read, the store, and assemblies that are loaded later.
    private const int Spare = 128;

    /// <summary>The problem with the limit, or null. Checked before anything is loaded, because beyond the limit nothing could be
    /// reported.</summary>
    public static string? TooFew() =>
        Limit() is var limit && limit < Fewest
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"the process may open {limit} files; needed: {Fewest} or more; raise it, for example with 'ulimit -n 8192' or "
                    + $"LimitNOFILE=8192"
            )
            : null;

    /// <summary>The limit; a large number if it is unknown.</summary>
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
            // Without /proc, the configured limit applies.
            return int.MaxValue;
        }
    }

    /// <summary>Maximum number of connections: the configured number, or fewer.</summary>
    public static int Connections(int configured)
    {
        var limit = Limit();
        if (limit >= int.MaxValue)
            return configured;
        var open = Directory.Exists("/proc/self/fd") ? Directory.EnumerateFiles("/proc/self/fd").Count() : 0;
        return (int)Math.Clamp(limit - Math.Max(open, Held) - Spare, 1, configured);
    }

    /// <summary>Maximum number of connections at a time, including those being closed; null if files set no limit.</summary>
    public static int? Accepted(int configured) =>
        Limit() >= int.MaxValue || Connections(configured) is var held && held >= configured ? null : held + (Spare / 2);
}
