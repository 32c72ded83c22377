using System.Diagnostics;
using System.Diagnostics.Metrics;
using Grpc.Core;

namespace AdvancementEngine.Service.Telemetry;

/// <summary>Metrics and spans of the service. No tag identifies a participant.</summary>
internal sealed class ServiceMetrics : IDisposable
{
    /// <summary>Name of the meter and of the activity source.</summary>
    public const string Name = "AdvancementEngine.Service";

    private readonly Meter _meter;
    private readonly Histogram<double> _durations;
    private readonly Histogram<double> _ranks;
    private readonly Counter<long> _swaps;
    private readonly UpDownCounter<long> _running;

    public ServiceMetrics(IMeterFactory meters)
    {
        _meter = meters.Create(Name);
        _durations = _meter.CreateHistogram<double>(
            "advancement.call.duration",
            "s",
            "Duration of a call, from reading its message to its reply."
        );
        _ranks = _meter.CreateHistogram<double>(
            "advancement.rank.duration",
            "s",
            "Duration of a Rank call, from reading its message to its reply."
        );
        _running = _meter.CreateUpDownCounter<long>("advancement.call.running", "{call}", "Calls that are running or waiting.");
        _swaps = _meter.CreateCounter<long>("advancement.bundle.reloads", "{reload}", "Bundle reloads by outcome.");
    }

    /// <summary>Spans of the service.</summary>
    public ActivitySource Activities { get; } = new(Name);

    public void Begin(string method) => _running.Add(1, new KeyValuePair<string, object?>("rpc.method", method));

    public void End(string method, TimeSpan took, StatusCode status)
    {
        var name = new KeyValuePair<string, object?>("rpc.method", method);
        var code = new KeyValuePair<string, object?>("rpc.grpc.status_code", (int)status);
        _running.Add(-1, name);
        _durations.Record(took.TotalSeconds, name, code);
        if (method == "Rank")
            _ranks.Record(took.TotalSeconds, code);
    }

    /// <summary>Reports the age of the active bundle, in seconds since it became active.</summary>
    public void Watch(Func<double> age) =>
        _meter.CreateObservableGauge("advancement.bundle.age", age, "s", "Time since the bundle became active.");

    public void Swap(SwapOutcome outcome) => _swaps.Add(1, new KeyValuePair<string, object?>("outcome", outcome.ToString()));

    public void Dispose()
    {
        Activities.Dispose();
        _meter.Dispose();
    }
}
