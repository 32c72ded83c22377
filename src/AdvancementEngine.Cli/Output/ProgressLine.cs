using System.Globalization;
using AdvancementEngine.Operations;

namespace AdvancementEngine.Cli.Output;

/// <summary>Shows the progress of a run: a single updating line on a terminal; otherwise a plain line every half minute.</summary>
internal sealed class ProgressLine(TextWriter writer, bool terminal, TimeProvider clock) : IProgress<BatchProgress>, IDisposable
{
    private static readonly TimeSpan s_plainEvery = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan s_terminalEvery = TimeSpan.FromMilliseconds(200);

    private readonly Lock _gate = new();
    private long _last = clock.GetTimestamp();
    private bool _shown;

    public void Report(BatchProgress value)
    {
        lock (_gate)
        {
            if (clock.GetElapsedTime(_last) < (terminal ? s_terminalEvery : s_plainEvery))
                return;
            _last = clock.GetTimestamp();
            var share = value.ExpectedRows is > 0 and var expected
                ? string.Create(CultureInfo.InvariantCulture, $" of about {expected} ({Math.Min(100, 100.0 * value.Rows / expected):0} %)")
                : string.Empty;
            var left = value.Left is { } time ? string.Create(CultureInfo.InvariantCulture, $", about {Time(time)} left") : string.Empty;
            var line = string.Create(
                CultureInfo.InvariantCulture,
                $"{value.Rows} rows{share}, {value.Rate:0} participants per second{left}"
            );
            if (terminal)
                writer.Write($"\r\u001b[K{line}");
            else
                writer.WriteLine(line);
            _shown = terminal;
        }
    }

    /// <summary>Ends the updating line.</summary>
    public void End()
    {
        lock (_gate)
        {
            if (_shown)
                writer.WriteLine();
            _shown = false;
        }
    }

    public void Dispose() => End();

    private static string Time(TimeSpan time) =>
        time.TotalHours >= 1 ? string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours} h {time.Minutes} min")
        : time.TotalMinutes >= 1 ? string.Create(CultureInfo.InvariantCulture, $"{time.Minutes} min {time.Seconds} s")
        : string.Create(CultureInfo.InvariantCulture, $"{time.Seconds} s");
}
