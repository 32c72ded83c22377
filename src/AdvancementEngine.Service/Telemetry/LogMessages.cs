using AdvancementEngine.Numerics;

namespace AdvancementEngine.Service.Telemetry;

/// <summary>All numbered log messages of the service. No message identifies a participant.</summary>
internal static partial class LogMessages
{
    [LoggerMessage(1, LogLevel.Information, "Serving advancement.v1 on {Address}")]
    public static partial void Serving(this ILogger log, string address);

    [LoggerMessage(2, LogLevel.Information, "Serving JSON on {Address}")]
    public static partial void ServingJson(this ILogger log, string address);

    [LoggerMessage(
        3,
        LogLevel.Information,
        "Bundle {Bundle} loaded: model {Model}, {Occupations} occupations, {Credentials} credentials, {Milliseconds} ms"
    )]
    public static partial void BundleLoaded(
        this ILogger log,
        string bundle,
        string model,
        int occupations,
        int credentials,
        long milliseconds
    );

    [LoggerMessage(4, LogLevel.Information, "Bundle {Old} replaced by {New} ({Reason})")]
    public static partial void BundleSwapped(this ILogger log, string old, string @new, string reason);

    [LoggerMessage(5, LogLevel.Information, "Bundle {Bundle} reloaded, unchanged ({Reason})")]
    public static partial void BundleUnchanged(this ILogger log, string bundle, string reason);

    [LoggerMessage(6, LogLevel.Error, "New bundle rejected, {Bundle} stays active ({Reason}): {Problem}")]
    public static partial void BundleRefused(this ILogger log, string bundle, string reason, string problem);

    [LoggerMessage(7, LogLevel.Warning, "No hardware multiply-add ({Path}): results are the same but slower")]
    public static partial void SlowFma(this ILogger log, KernelPath path);

    [LoggerMessage(8, LogLevel.Warning, "{Address} is reachable from other machines {Without} (AllowPlaintext, AllowAnonymous)")]
    public static partial void NotLoopback(this ILogger log, string address, string without);

    [LoggerMessage(9, LogLevel.Warning, "{Folder} cannot be watched ({Problem}); it is polled instead")]
    public static partial void NotWatched(this ILogger log, string folder, string problem);

    [LoggerMessage(10, LogLevel.Critical, "Not started: {Problem}")]
    public static partial void NotStarted(this ILogger log, string problem);

    [LoggerMessage(11, LogLevel.Debug, "Ranked with bundle {Bundle}, digest {Digest}")]
    public static partial void Ranked(this ILogger log, string bundle, string digest);

    [LoggerMessage(12, LogLevel.Debug, "Rejected: {Status}")]
    public static partial void Refused(this ILogger log, Grpc.Core.StatusCode status);

    [LoggerMessage(13, LogLevel.Warning, "Busy: {Running} calls running, {Waiting} waiting; rejected since the last message: {Calls}")]
    public static partial void Busy(this ILogger log, int running, int waiting, long calls);

    [LoggerMessage(14, LogLevel.Information, "Stopping: calls in flight have {Grace} to finish")]
    public static partial void Stopping(this ILogger log, TimeSpan grace);

    [LoggerMessage(15, LogLevel.Information, "The store {Store} was migrated to {Migration}")]
    public static partial void Migrated(this ILogger log, string store, string migration);

    [LoggerMessage(16, LogLevel.Information, "Records are stored in {Store}; about a person: {Keep}")]
    public static partial void Keeping(this ILogger log, string store, string keep);

    [LoggerMessage(17, LogLevel.Warning, "Nothing is stored: {Problem}")]
    public static partial void KeepsNothing(this ILogger log, string problem);

    [LoggerMessage(18, LogLevel.Error, "{Answers} replies could not be written to the audit ({Problem}) and are lost")]
    public static partial void AuditLost(this ILogger log, int answers, string problem);

    [LoggerMessage(19, LogLevel.Information, "{Rows} records older than {Days} days were deleted")]
    public static partial void Expired(this ILogger log, long rows, int days);

    [LoggerMessage(20, LogLevel.Warning, "Old records were not deleted: {Problem}")]
    public static partial void NotExpired(this ILogger log, string problem);

    [LoggerMessage(22, LogLevel.Error, "The store failed ({Kind}): {Problem}")]
    public static partial void StoreFailed(this ILogger log, string kind, string problem);

    [LoggerMessage(21, LogLevel.Information, "Connections are limited to {Connections}: the process may open {Files} files")]
    public static partial void FewFiles(this ILogger log, int connections, long files);
}
