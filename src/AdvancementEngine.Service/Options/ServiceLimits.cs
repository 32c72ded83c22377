using System.Collections.Immutable;
using System.Globalization;

namespace AdvancementEngine.Service.Options;

/// <summary>The numbers of <see cref="ServiceOptions"/>, ours unless said otherwise.</summary>
public static class ServiceLimits
{
    /// <summary>See <see cref="ServiceOptions.Settle"/>.</summary>
    public static Limit<TimeSpan> Settle { get; } = new(nameof(ServiceOptions.Settle), "hours:minutes:seconds", TimeSpan.FromMilliseconds(500), TimeSpan.Zero, TimeSpan.FromMinutes(1));

    /// <summary>See <see cref="ServiceOptions.MaxMessageBytes"/>.</summary>
    public static Limit<int> MaxMessageBytes { get; } = new(nameof(ServiceOptions.MaxMessageBytes), "bytes", 1 << 20, 4 << 10, 64 << 20);

    /// <summary>See <see cref="ServiceOptions.MaxItems"/>.</summary>
    public static Limit<int> MaxItems { get; } = new(nameof(ServiceOptions.MaxItems), "items", 1_000, 10, 100_000);

    /// <summary>See <see cref="ServiceOptions.MaxTextLength"/>.</summary>
    public static Limit<int> MaxTextLength { get; } = new(nameof(ServiceOptions.MaxTextLength), "characters", 500, 64, 10_000);

    /// <summary>See <see cref="ServiceOptions.MaxConcurrentRanks"/>. Ranking is work for a processor, so the default is their number.</summary>
    public static Limit<int> MaxConcurrentRanks { get; } = new(nameof(ServiceOptions.MaxConcurrentRanks), "calls", Math.Clamp(Environment.ProcessorCount, 1, 1_024), 1, 1_024, "one a processor");

    /// <summary>See <see cref="ServiceOptions.MaxWaitingRanks"/>.</summary>
    public static Limit<int> MaxWaitingRanks { get; } = new(nameof(ServiceOptions.MaxWaitingRanks), "calls", 1_000, 0, 100_000);

    /// <summary>See <see cref="ServiceOptions.Deadline"/>.</summary>
    public static Limit<TimeSpan> Deadline { get; } = new(nameof(ServiceOptions.Deadline), "hours:minutes:seconds", TimeSpan.FromSeconds(10), TimeSpan.FromMilliseconds(1), TimeSpan.FromMinutes(10));

    /// <summary>See <see cref="ServiceOptions.Grace"/>.</summary>
    public static Limit<TimeSpan> Grace { get; } = new(nameof(ServiceOptions.Grace), "hours:minutes:seconds", TimeSpan.FromSeconds(20), TimeSpan.Zero, TimeSpan.FromMinutes(10));

    /// <summary>All of them.</summary>
    public static ImmutableArray<ILimit> All { get; } = [Settle, MaxMessageBytes, MaxItems, MaxTextLength, MaxConcurrentRanks, MaxWaitingRanks, Deadline, Grace];
}
