using AdvancementEngine.Numerics;

namespace AdvancementEngine.Service.Telemetry;

/// <summary>Everything the service logs, numbered. No message names a participant.</summary>
internal static partial class LogMessages
{
    [LoggerMessage(1, LogLevel.Information, "Serving advancement.v1 on {Address}")]
    public static partial void Serving(this ILogger log, string address);

    [LoggerMessage(2, LogLevel.Information, "Serving JSON on {Address}")]
    public static partial void ServingJson(this ILogger log, string address);

    [LoggerMessage(3, LogLevel.Information, "Bundle {Bundle} loaded: model {Model}, {Occupations} occupations, {Credentials} credentials, {Milliseconds} ms")]
    public static partial void BundleLoaded(this ILogger log, string bundle, string model, int occupations, int credentials, long milliseconds);

    [LoggerMessage(4, LogLevel.Information, "Bundle {Old} replaced by {New} ({Reason})")]
    public static partial void BundleSwapped(this ILogger log, string old, string @new, string reason);

    [LoggerMessage(5, LogLevel.Information, "Bundle {Bundle} loaded again, unchanged ({Reason})")]
    public static partial void BundleUnchanged(this ILogger log, string bundle, string reason);

    [LoggerMessage(6, LogLevel.Error, "New bundle refused, {Bundle} keeps serving ({Reason}): {Problem}")]
    public static partial void BundleRefused(this ILogger log, string bundle, string reason, string problem);

    [LoggerMessage(7, LogLevel.Warning, "No hardware multiply-add ({Path}): results are the same, but slow")]
    public static partial void SlowFma(this ILogger log, KernelPath path);

    [LoggerMessage(8, LogLevel.Warning, "{Address} is reachable from other machines, without TLS or sign-in; put a proxy that has both before it, or serve on 127.0.0.1")]
    public static partial void NotLoopback(this ILogger log, string address);

    [LoggerMessage(9, LogLevel.Warning, "{Folder} cannot be watched ({Problem}); send a hang-up signal after changing it")]
    public static partial void NotWatched(this ILogger log, string folder, string problem);

    [LoggerMessage(10, LogLevel.Critical, "Not started: {Problem}")]
    public static partial void NotStarted(this ILogger log, string problem);

    [LoggerMessage(11, LogLevel.Debug, "Ranked with bundle {Bundle}, digest {Digest}")]
    public static partial void Ranked(this ILogger log, string bundle, string digest);

    [LoggerMessage(12, LogLevel.Debug, "Refused: {Status}")]
    public static partial void Refused(this ILogger log, Grpc.Core.StatusCode status);

    [LoggerMessage(13, LogLevel.Warning, "Busy: {Running} calls run and {Waiting} wait; a call was turned away")]
    public static partial void Busy(this ILogger log, int running, int waiting);

    [LoggerMessage(14, LogLevel.Information, "Stopping: calls in flight have {Grace} to finish")]
    public static partial void Stopping(this ILogger log, TimeSpan grace);
}
