namespace AdvancementEngine.Service.Hosting;

/// <summary>Memory that messages may take which have not arrived whole, and calls that may be open, over all connections: each limit of a
/// call alone would be multiplied by calls and connections.</summary>
internal sealed class ArrivalBudget(long bytes, int calls)
{
    private long _bytes;
    private int _calls;

    /// <summary>Bytes held now.</summary>
    public long Held => Interlocked.Read(ref _bytes);

    /// <summary>Calls open now.</summary>
    public int Open => Volatile.Read(ref _calls);

    /// <summary>Counts a call; false, and not counted, where as many as may be are open.</summary>
    public bool TryOpen()
    {
        if (Interlocked.Increment(ref _calls) <= calls)
            return true;
        Interlocked.Decrement(ref _calls);
        return false;
    }

    /// <summary>A counted call has ended.</summary>
    public void Close() => Interlocked.Decrement(ref _calls);

    /// <summary>Counts bytes more, or fewer; false where more are held than may be.</summary>
    public bool Add(long more) => Interlocked.Add(ref _bytes, more) <= bytes || more <= 0;
}
