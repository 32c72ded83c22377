namespace AdvancementEngine.Service.Hosting;

/// <summary>Limits on the memory of partially received messages and on open calls, across all connections, because per-call limits would be
/// multiplied by calls and connections.</summary>
internal sealed class ArrivalBudget(long bytes, int calls)
{
    private long _bytes;
    private int _calls;

    /// <summary>Bytes currently held.</summary>
    public long Held => Interlocked.Read(ref _bytes);

    /// <summary>Calls currently open.</summary>
    public int Open => Volatile.Read(ref _calls);

    /// <summary>Counts a call; returns false without counting if the maximum number is open.</summary>
    public bool TryOpen()
    {
        if (Interlocked.Increment(ref _calls) <= calls)
            return true;
        Interlocked.Decrement(ref _calls);
        return false;
    }

    /// <summary>Called when a counted call has ended.</summary>
    public void Close() => Interlocked.Decrement(ref _calls);

    /// <summary>Adds or subtracts bytes; returns false if more are held than allowed.</summary>
    public bool Add(long more) => Interlocked.Add(ref _bytes, more) <= bytes || more <= 0;
}
