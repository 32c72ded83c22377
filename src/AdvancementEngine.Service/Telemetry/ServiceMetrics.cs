using System.Diagnostics;
using System.Diagnostics.Metrics;
using AdvancementEngine.Service.Serving;
using Grpc.Core;

namespace AdvancementEngine.Service.Telemetry;

/// <summary>What the service counts and times. No tag names a participant.</summary>
internal sealed class ServiceMetrics : IDisposable
{
    /// <summary>Name of the meter and of the activity source.</summary>
    public const string Name = "AdvancementEngine.Service";

    private readonly Meter _meter;
    private readonly Histogram<double> _durations;
    private readonly Counter<long> _swaps;
    private readonly UpDownCounter<long> _running;

    public ServiceMetrics(IMeterFactory meters)
    {
        _meter = meters.Create(Name);
        _durations = _meter.CreateHistogram<double>("advancement.rank.duration", "s", "Time of a call to Rank, from the first byte read to the reply.");
        _running = _meter.CreateUpDownCounter<long>("advancement.rank.running", "{call}", "Calls to Rank that run or wait.");
        _swaps = _meter.CreateCounter<long>("advancement.bundle.reloads", "{reload}", "Bundles loaded anew, by how that came out.");
    }

    /// <summary>Spans of the service.</summary>
    public ActivitySource Activities { get; } = new(Name);

    public void Begin() => _running.Add(1);

    public void End(TimeSpan took, StatusCode status)
    {
        _running.Add(-1);
        _durations.Record(took.TotalSeconds, new KeyValuePair<string, object?>("rpc.grpc.status_code", (int)status));
    }

    public void Swap(SwapOutcome outcome) => _swaps.Add(1, new KeyValuePair<string, object?>("outcome", outcome.ToString()));

    public void Dispose()
    {
        Activities.Dispose();
        _meter.Dispose();
    }
}
