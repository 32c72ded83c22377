using System.Runtime.ExceptionServices;

namespace AdvancementEngine.Operations.Pipeline;

/// <summary>Threads that do the same until each is done; the first that fails stops the others, and its error is thrown.</summary>
internal static class PartWorkers
{
    public static void Run(int workers, Action<CancellationToken> work, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        ExceptionDispatchInfo? first = null;
        var threads = new Thread[workers];
        for (var i = 0; i < workers; i++)
        {
            threads[i] = new Thread(() =>
            {
                try
                {
                    work(stop.Token);
                }
                catch (Exception e)
                {
                    // A worker that was stopped because another failed is not what went wrong.
                    Interlocked.CompareExchange(ref first, ExceptionDispatchInfo.Capture(e), null);
                    stop.Cancel();
                }
            })
            {
                IsBackground = true,
                Name = "batch worker",
            };
            threads[i].Start();
        }

        foreach (var thread in threads)
            thread.Join();
        first?.Throw();
    }
}
