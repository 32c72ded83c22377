namespace AdvancementEngine.Operations.Pipeline;

/// <summary>Runs one step of each part in input order, whichever worker comes first.</summary>
internal sealed class InputOrder
{
    // Waiting ends with the turn; the pause only bounds how late a cancellation is seen.
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(50);

    private readonly object _gate = new();
    private int _turn;

    /// <summary>Waits for the part's turn and does what must be done in order.</summary>
    /// <exception cref="OperationCanceledException">Cancelled while waiting.</exception>
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
