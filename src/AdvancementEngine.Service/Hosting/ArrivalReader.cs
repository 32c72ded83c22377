using System.Buffers;
using System.IO.Pipelines;
using Grpc.Core;
using Microsoft.AspNetCore.Http;

namespace AdvancementEngine.Service.Hosting;

/// <summary>Reads the body of a call, and ends the call if its message does not arrive in time or exceeds the available memory. The time of
/// a unary call's message starts with the call; in a stream, the time of each row starts with its first byte, and the stream may be idle
/// between rows.</summary>
internal sealed class ArrivalReader(
    PipeReader inner,
    ArrivalBudget budget,
    bool isGrpc,
    bool isStream,
    TimeSpan patience,
    TimeSpan idle,
    TimeProvider time
) : PipeReader, IDisposable
{
    // A flag, and the length in four bytes.
    private const int PrefixLength = 5;

    private const string NoFrame =
        "the bytes are not a gRPC message: the prefix has a flag other than 0 or 1, or an invalid length";

    private readonly Lock _reading = new();
    private readonly long _begun = time.GetTimestamp();
    private ReadOnlySequence<byte> _buffer;
    private ITimer? _timer;
    private long _held;
    private long _partSince;
    private bool _isWaiting;
    private bool _isLate;

    public override ValueTask<ReadResult> ReadAsync(CancellationToken cancellationToken = default)
    {
        var read = Read(cancellationToken);
        return read.IsCompletedSuccessfully ? new(Took(read.Result)) : Wait(read);
    }

    public override bool TryRead(out ReadResult result)
    {
        if (!inner.TryRead(out result))
            return false;
        result = Took(result);
        return true;
    }

    public override void AdvanceTo(SequencePosition consumed) => AdvanceTo(consumed, consumed);

    public override void AdvanceTo(SequencePosition consumed, SequencePosition examined)
    {
        var left = _buffer.Slice(consumed).Length;

        // A row was consumed; the rest, if any, is the start of the next one.
        if (left < _buffer.Length)
            _partSince = 0;
        Hold(left);
        _buffer = default;
        Advance(consumed, examined);
    }

    public override void CancelPendingRead() => inner.CancelPendingRead();

    public override void Complete(Exception? exception = null) => inner.Complete(exception);

    /// <summary>Releases the held memory. The reader itself belongs to the server.</summary>
    public void Dispose()
    {
        Hold(0);
        _timer?.Dispose();
    }

    private ValueTask<ReadResult> Read(CancellationToken cancellationToken)
    {
        try
        {
            return inner.ReadAsync(cancellationToken);
        }
        catch (IOException e) when (e is not BadHttpRequestException)
        {
            throw Gone(e);
        }
    }

    private void Advance(SequencePosition consumed, SequencePosition examined)
    {
        try
        {
            inner.AdvanceTo(consumed, examined);
        }
        catch (IOException e) when (e is not BadHttpRequestException)
        {
            throw Gone(e);
        }
    }

    // A caller that disconnects is not a service error.
    private static RpcException Gone(IOException e) => new(new Status(StatusCode.Cancelled, "the caller canceled the call", e));

    private async ValueTask<ReadResult> Wait(ValueTask<ReadResult> read)
    {
        if (_held > 0 && _partSince == 0)
            _partSince = time.GetTimestamp();
        var left =
            !isStream ? patience - time.GetElapsedTime(_begun)
            : _held > 0 ? patience - time.GetElapsedTime(_partSince)
            : idle;
        lock (_reading)
            _isWaiting = true;
        _timer ??= time.CreateTimer(static self => ((ArrivalReader)self!).End(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _timer.Change(left > TimeSpan.Zero ? left : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
        try
        {
            return Took(await read);
        }
        catch (IOException e) when (e is not BadHttpRequestException)
        {
            throw Gone(e);
        }
        finally
        {
            lock (_reading)
                _isWaiting = false;
            _timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }

    // Only a waiting read is canceled: a late timeout must not cancel the next read.
    private void End()
    {
        lock (_reading)
        {
            if (!_isWaiting)
                return;
            _isLate = true;
            inner.CancelPendingRead();
        }
    }

    private ReadResult Took(ReadResult result)
    {
        if (_isLate)
            throw Refuse(result, StatusCode.DeadlineExceeded, Late());
        _buffer = result.Buffer;
        if (isGrpc && !IsFrame(_buffer))
            throw Refuse(result, StatusCode.InvalidArgument, NoFrame);
        if (Hold(_buffer.Length) || result.IsCompleted)
            return result;
        throw Refuse(result, StatusCode.ResourceExhausted, "too many messages are arriving at once; call again later");
    }

    private string Late() =>
        isStream
            ? $"no complete row within {patience} of its first byte, or no row for {idle}"
            : $"the message did not arrive within {patience}; send it again";

    // Messages are consumed as a whole, so the data starts with a prefix. For an invalid prefix, the library would answer UNKNOWN and log a
    // server error.
    private static bool IsFrame(ReadOnlySequence<byte> buffer)
    {
        if (buffer.Length < PrefixLength)
            return true;
        Span<byte> prefix = stackalloc byte[PrefixLength];
        buffer.Slice(0, PrefixLength).CopyTo(prefix);
        return prefix[0] <= 1 && prefix[1] < 0x80;
    }

    // What was read is returned, so that the server can drain the rest of the body.
    private RpcException Refuse(ReadResult result, StatusCode code, string why)
    {
        Advance(result.Buffer.End, result.Buffer.End);
        Hold(0);
        return new(new Status(code, why));
    }

    private bool Hold(long bytes)
    {
        var more = bytes - _held;
        _held = bytes;
        return more == 0 || budget.Add(more);
    }
}
