using System.Diagnostics;
using AdvancementEngine.Factorization;
using AdvancementEngine.Service.Telemetry;

namespace AdvancementEngine.Service.LiveBundle;

/// <summary>Holds the active bundle. A new one is loaded in parallel and replaces it atomically; an invalid one is rejected and the old one
/// stays active.</summary>
internal sealed class BundleHost(Func<ServingBundle> load, ServiceMetrics metrics, ILogger<BundleHost> log)
{
    private readonly Lock _reload = new();
    private volatile ServingBundle? _current;

    /// <summary>The active bundle. Read it once per call.</summary>
    /// <exception cref="InvalidOperationException">No bundle is loaded yet.</exception>
    public ServingBundle Current =>
        _current ?? throw new InvalidOperationException("no bundle is loaded; needed: Start before the first call");

    /// <summary>Maximum length of a stored and displayed problem, in characters; an invalid file may have thousands.</summary>
    public const int LongestRefusal = 1_000;

    /// <summary>True once a bundle is active.</summary>
    public bool IsLoaded => _current is not null;

    /// <summary>Why the last new bundle was rejected, until a bundle is loaded successfully; otherwise null.</summary>
    public string? LastRefusal { get; private set; }

    /// <summary>Loads the first bundle; the caller reports any problem.</summary>
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

    /// <summary>Reloads the bundle and swaps it in if it is valid and different.</summary>
    /// <param name="reason">What triggered it, for the log.</param>
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
                // Whatever is wrong with the new one, the old one is known to work.
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
