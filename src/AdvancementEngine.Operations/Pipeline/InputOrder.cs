namespace AdvancementEngine.Operations.Pipeline;

/// <summary>Runs one step of each part in input order, regardless of which worker finishes first.</summary>
internal sealed class InputOrder
{
    // Waiting ends when it is the part's turn; the timeout only bounds how late a cancellation is noticed.
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(50);

    private readonly object _gate = new();
    private int _turn;

    /// <summary>Waits for the part's turn and runs the ordered step.</summary>
    /// <exception cref="OperationCanceledException">Canceled while waiting.</exception>
    public void Run(int part, Action inOrder, CancellationToken cancellation)
    {
        lock (_gate)
        {
            while (_turn != part)
            {
                cancellation.ThrowIfCancellationRequested();
                Monitor.Wait(_gate, s_pause);
            }

            inOrder();
            _turn++;
            Monitor.PulseAll(_gate);
        }
    }
}
