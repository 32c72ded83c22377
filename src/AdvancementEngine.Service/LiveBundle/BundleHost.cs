using System.Diagnostics;
using AdvancementEngine.Factorization;
using AdvancementEngine.Service.Telemetry;

namespace AdvancementEngine.Service.LiveBundle;

/// <summary>Holds the bundle that serves. A new one is loaded beside it and takes its place in one step; a bad one is refused and the old
/// one keeps serving.</summary>
internal sealed class BundleHost(Func<ServingBundle> load, ServiceMetrics metrics, ILogger<BundleHost> log)
{
    private readonly Lock _reload = new();
    private volatile ServingBundle? _current;

    /// <summary>The bundle that serves now. Take it once for a call.</summary>
    /// <exception cref="InvalidOperationException">Nothing is loaded yet.</exception>
    public ServingBundle Current =>
        _current ?? throw new InvalidOperationException("no bundle is loaded; needed: Start before the first call");

    /// <summary>Longest problem that is kept and shown, in characters: a bad file may have thousands.</summary>
    public const int LongestRefusal = 1_000;

    /// <summary>True once a bundle serves.</summary>
    public bool IsLoaded => _current is not null;

    /// <summary>The message of the last refusal, while it has not been followed by a good load; null otherwise.</summary>
    public string? LastRefusal { get; private set; }

    /// <summary>Loads the first bundle; whatever is wrong with it is the caller's to show.</summary>
    public void Start()
    {
        lock (_reload)
        {
            var watch = Stopwatch.StartNew();
            var first = load();
            if (KnownAnswer.Verify() is { IsSlowFma: true } answer)
                log.SlowFma(answer.Path);
            _current = first;
            log.BundleLoaded(
                first.Id,
                first.Bundle.Model.Manifest.Name,
                first.Catalog.Occupations.Length,
                first.Catalog.Credentials.Length,
                watch.ElapsedMilliseconds
            );
        }
    }

    /// <summary>Loads the bundle anew and swaps it in when it is good and another one.</summary>
    /// <param name="reason">What asked for it, for the log.</param>
    public SwapOutcome Reload(string reason)
    {
        lock (_reload)
        {
            var old = Current;
            var outcome = SwapOutcome.Refused;
            try
            {
                var next = load();
                outcome = string.Equals(next.Id, old.Id, StringComparison.Ordinal) ? SwapOutcome.Unchanged : SwapOutcome.Swapped;
                LastRefusal = null;
                if (outcome == SwapOutcome.Swapped)
                    _current = next;
                if (outcome == SwapOutcome.Swapped)
                    log.BundleSwapped(old.Id, next.Id, reason);
                else
                    log.BundleUnchanged(old.Id, reason);
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                // Whatever is wrong with the new one, the old one is known to be good.
                LastRefusal = Short(e.Message);
                log.BundleRefused(old.Id, reason, LastRefusal);
            }

            metrics.Swap(outcome);
            return outcome;
        }
    }

    private static string Short(string problem)
    {
        var line = problem.ReplaceLineEndings(" | ");
        return line.Length <= LongestRefusal
            ? line
            : $"{line[..LongestRefusal]}... ({line.Length} characters; the command line's check lists them all)";
    }
}
