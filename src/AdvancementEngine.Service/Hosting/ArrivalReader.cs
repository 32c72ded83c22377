using System.Buffers;
using System.IO.Pipelines;
using Grpc.Core;
using Microsoft.AspNetCore.Http;

namespace AdvancementEngine.Service.Hosting;

/// <summary>Reads the body of a call, and ends one whose message does not arrive in time or takes memory that is not there.
/// A unary call's message has its time from the call's start; a stream's rows each from their first byte, and between rows
/// the stream may be idle for a while.</summary>
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
        "the bytes are no message of gRPC: its prefix holds a flag other than 0 or 1, or a length that no message has";

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

        // A row was taken: what is left, if anything, is the beginning of the next one.
        if (left < _buffer.Length)
            _partSince = 0;
        Hold(left);
        _buffer = default;
        Advance(consumed, examined);
    }

    public override void CancelPendingRead() => inner.CancelPendingRead();

    public override void Complete(Exception? exception = null) => inner.Complete(exception);

    /// <summary>Gives back what is held. The reader itself is the server's.</summary>
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

    // A caller that goes away is no error of the service.
    private static RpcException Gone(IOException e) => new(new Status(StatusCode.Cancelled, "the caller gave up", e));

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

    // Only a read that waits is ended: one that just came must not end the next.
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
        throw Refuse(result, StatusCode.ResourceExhausted, "too many messages are on their way at once; call again later");
    }

    private string Late() =>
        isStream
            ? $"no whole row within {patience} of its first byte, or none for {idle}"
            : $"the message did not arrive within {patience}; send it again";

    // Messages are taken whole, so that what is read begins with the prefix of one. The library answers UNKNOWN to a wrong one,
    // and logs an error of the service.
    private static bool IsFrame(ReadOnlySequence<byte> buffer)
    {
        if (buffer.Length < PrefixLength)
            return true;
        Span<byte> prefix = stackalloc byte[PrefixLength];
        buffer.Slice(0, PrefixLength).CopyTo(prefix);
        return prefix[0] <= 1 && prefix[1] < 0x80;
    }

    // What was read is given back, so that the server can drain the rest of the body.
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
