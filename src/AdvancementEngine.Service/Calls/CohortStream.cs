using System.Threading.Channels;
using AdvancementEngine.Wire.V1;
using Grpc.Core;

namespace AdvancementEngine.Service.Calls;

/// <summary>Ranks several rows of a stream at a time, and replies in their order. The number of open rows is bounded: if the caller does
/// not read replies, no more rows are read from it.</summary>
internal sealed class CohortStream(int parallel, Func<RankCohortRequest, CancellationToken, Task<RankCohortReply>> rank)
{
    private const int AheadOfEach = 4;

    public async Task Run(IAsyncStreamReader<RankCohortRequest> rows, IServerStreamWriter<RankCohortReply> replies, CancellationToken stop)
    {
        var open = Channel.CreateBounded<Task<RankCohortReply>>(
            new BoundedChannelOptions(parallel * AheadOfEach) { SingleReader = true, SingleWriter = true }
        );
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var reading = Read(rows, open.Writer, ended.Token);
        try
        {
            await foreach (var row in open.Reader.ReadAllAsync(stop))
            {
                var reply = await row;

                // Replies are combined into packets while more are ready; the last one is flushed.
                replies.WriteOptions = new WriteOptions(open.Reader.TryPeek(out var next) && next.IsCompleted ? WriteFlags.BufferHint : 0);
                await replies.WriteAsync(reply, stop);
            }
        }
        finally
        {
            await ended.CancelAsync();
            await reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        await reading;
    }

    private async Task Read(IAsyncStreamReader<RankCohortRequest> rows, ChannelWriter<Task<RankCohortReply>> open, CancellationToken stop)
    {
        try
        {
            while (await rows.MoveNext(stop))
            {
                var row = rows.Current;
                await open.WriteAsync(Task.Run(() => rank(row, stop), stop), stop);
            }

            open.Complete();
        }
        catch (Exception e)
        {
            open.TryComplete(e);
            throw;
        }
    }
}
