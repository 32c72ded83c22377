using System.Collections.Immutable;
using System.Globalization;

namespace AdvancementEngine.Service.Options;

/// <summary>The numbers of <see cref="ServiceOptions"/>; our own choices unless stated otherwise.</summary>
public static class ServiceLimits
{
    /// <summary>See <see cref="ServiceOptions.Settle"/>.</summary>
    public static Limit<TimeSpan> Settle { get; } =
        new(nameof(ServiceOptions.Settle), "hours:minutes:seconds", TimeSpan.FromMilliseconds(500), TimeSpan.Zero, TimeSpan.FromMinutes(1));

    /// <summary>See <see cref="ServiceOptions.MaxMessageBytes"/>.</summary>
    public static Limit<int> MaxMessageBytes { get; } = new(nameof(ServiceOptions.MaxMessageBytes), "bytes", 1 << 20, 4 << 10, 64 << 20);

    /// <summary>See <see cref="ServiceOptions.MaxItems"/>.</summary>
    public static Limit<int> MaxItems { get; } = new(nameof(ServiceOptions.MaxItems), "items", 1_000, 10, 100_000);

    /// <summary>See <see cref="ServiceOptions.MaxTextLength"/>.</summary>
    public static Limit<int> MaxTextLength { get; } = new(nameof(ServiceOptions.MaxTextLength), "characters", 500, 64, 10_000);

    /// <summary>See <see cref="ServiceOptions.MaxConcurrentRanks"/>. Ranking is CPU-bound, so the default is the number of
    /// processors.</summary>
    public static Limit<int> MaxConcurrentRanks { get; } =
        new(
            nameof(ServiceOptions.MaxConcurrentRanks),
            "calls",
            Math.Clamp(Environment.ProcessorCount, 1, 1_024),
            1,
            1_024,
            "one per processor"
        );

    /// <summary>See <see cref="ServiceOptions.MaxWaitingRanks"/>.</summary>
    public static Limit<int> MaxWaitingRanks { get; } = new(nameof(ServiceOptions.MaxWaitingRanks), "calls", 1_000, 0, 100_000);

    /// <summary>See <see cref="ServiceOptions.Deadline"/>.</summary>
    public static Limit<TimeSpan> Deadline { get; } =
        new(
            nameof(ServiceOptions.Deadline),
            "hours:minutes:seconds",
            TimeSpan.FromSeconds(10),
            TimeSpan.FromMilliseconds(1),
            TimeSpan.FromMinutes(10)
        );

    /// <summary>See <see cref="ServiceOptions.Grace"/>.</summary>
    public static Limit<TimeSpan> Grace { get; } =
        new(nameof(ServiceOptions.Grace), "hours:minutes:seconds", TimeSpan.FromSeconds(20), TimeSpan.Zero, TimeSpan.FromMinutes(10));

    /// <summary>See <see cref="ServiceOptions.RetentionDays"/>.</summary>
    public static Limit<int> RetentionDays { get; } = new(nameof(ServiceOptions.RetentionDays), "days", 730, 1, 36_500);

    /// <summary>See <see cref="ServiceOptions.MaxConnections"/>.</summary>
    public static Limit<int> MaxConnections { get; } = new(nameof(ServiceOptions.MaxConnections), "connections", 1_000, 1, 100_000);

    /// <summary>See <see cref="ServiceOptions.MaxStreams"/>. The server ends a connection with twice as many replies to write or cancel; a
    /// caller that cancels many calls at once reaches 200 within a second.</summary>
    public static Limit<int> MaxStreams { get; } = new(nameof(ServiceOptions.MaxStreams), "calls", 1_000, 1, 10_000);

    /// <summary>See <see cref="ServiceOptions.HeaderTimeout"/>.</summary>
    public static Limit<TimeSpan> HeaderTimeout { get; } =
        new(
            nameof(ServiceOptions.HeaderTimeout),
            "hours:minutes:seconds",
            TimeSpan.FromSeconds(10),
            TimeSpan.FromSeconds(1),
            TimeSpan.FromMinutes(10)
        );

    /// <summary>See <see cref="ServiceOptions.BodyTimeout"/>.</summary>
    public static Limit<TimeSpan> BodyTimeout { get; } =
        new(
            nameof(ServiceOptions.BodyTimeout),
            "hours:minutes:seconds",
            TimeSpan.FromSeconds(20),
            TimeSpan.FromSeconds(1),
            TimeSpan.FromMinutes(10)
        );

    /// <summary>See <see cref="ServiceOptions.IdleTimeout"/>. Longer than clients' ping interval, but short enough that a flood of idle
    /// connections cannot lock others out.</summary>
    public static Limit<TimeSpan> IdleTimeout { get; } =
        new(
            nameof(ServiceOptions.IdleTimeout),
            "hours:minutes:seconds",
            TimeSpan.FromMinutes(2),
            TimeSpan.FromSeconds(1),
            TimeSpan.FromHours(1)
        );

    /// <summary>See <see cref="ServiceOptions.MaxCalls"/>.</summary>
    public static Limit<int> MaxCalls { get; } = new(nameof(ServiceOptions.MaxCalls), "calls", 5_000, 1, 1_000_000);

    /// <summary>See <see cref="ServiceOptions.MaxArrivingBytes"/>.</summary>
    public static Limit<int> MaxArrivingBytes { get; } = new(nameof(ServiceOptions.MaxArrivingBytes), "bytes", 64 << 20, 1 << 20, 1 << 30);

    /// <summary>See <see cref="ServiceOptions.MaxCallsPerSecond"/>.</summary>
    public static Limit<int> MaxCallsPerSecond { get; } =
        new(nameof(ServiceOptions.MaxCallsPerSecond), "calls per second", 20_000, 1, 10_000_000);

    /// <summary>See <see cref="ServiceOptions.Poll"/>.</summary>
    public static Limit<TimeSpan> Poll { get; } =
        new(
            nameof(ServiceOptions.Poll),
            "hours:minutes:seconds",
            TimeSpan.FromSeconds(1),
            TimeSpan.FromMilliseconds(50),
            TimeSpan.FromHours(1)
        );

    /// <summary>All of them.</summary>
    public static ImmutableArray<ILimit> All { get; } =
    [
        Settle,
        Poll,
        MaxMessageBytes,
        MaxItems,
        MaxTextLength,
        MaxConcurrentRanks,
        MaxWaitingRanks,
        Deadline,
        Grace,
        RetentionDays,
        MaxConnections,
        MaxStreams,
        HeaderTimeout,
        BodyTimeout,
        IdleTimeout,
        MaxCalls,
        MaxArrivingBytes,
        MaxCallsPerSecond,
    ];
}
