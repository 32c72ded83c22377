using System.Buffers;

namespace AdvancementEngine.Recommendations;

/// <summary>Bytes written to a rented array that grows; returned to the pool when disposed.</summary>
internal sealed class PooledBytes(int room) : IBufferWriter<byte>, IDisposable
{
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(room);
    private int _used;

    /// <summary>The bytes written so far.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _used);

    public void Advance(int count) => _used += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (_used + Math.Max(sizeHint, 1) > _bytes.Length)
            Grow(sizeHint);
        return _bytes.AsMemory(_used);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        if (_used + Math.Max(sizeHint, 1) > _bytes.Length)
            Grow(sizeHint);
        return _bytes.AsSpan(_used);
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_bytes);

    private void Grow(int bytes)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_used + Math.Max(bytes, 1), _bytes.Length * 2));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
