using System.Runtime.ExceptionServices;

namespace AdvancementEngine.Operations.Pipeline;

/// <summary>Runs the same work on several threads; the first failure stops the others and is rethrown.</summary>
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
                    // A worker that was stopped because another one failed is not the cause.
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
