using System.Globalization;
using System.Threading.Channels;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Recommendations;
using AdvancementEngine.Service.Contract;
using AdvancementEngine.Service.Options;
using AdvancementEngine.Service.Telemetry;
using AdvancementEngine.Store.Records;
using Google.Protobuf;

namespace AdvancementEngine.Service.Keeping;

/// <summary>Records who called, with which versions, and the answer. Answers are written in batches, shortly after the reply; a caller
/// waits only if the queue is full.</summary>
internal sealed class Audit(Keeper keeper, ILogger<Audit> log) : BackgroundService
{
    private const int Open = 4_096;
    private const int Together = 256;

    private readonly Channel<AuditEntry> _entries = Channel.CreateBounded<AuditEntry>(
        new BoundedChannelOptions(Open) { SingleReader = true }
    );

    // Maximum time a caller waits for pending answers.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(2);

    private long _taken;
    private long _written;

    /// <summary>True if answers are stored.</summary>
    public bool IsOn => keeper.Store is not null && keeper.Keep != Keep.None;

    /// <summary>Queues an answer.</summary>
    public async ValueTask Take(AuditEntry entry, CancellationToken stop)
    {
        if (!IsOn)
            return;
        await _entries.Writer.WriteAsync(entry, stop);
        Interlocked.Increment(ref _taken);
    }

    /// <summary>Waits briefly until the queued answers are written, because a follow-up may arrive before its answer is stored.</summary>
    public async Task Settle(CancellationToken stop)
    {
        var until = Environment.TickCount64 + (long)s_patience.TotalMilliseconds;
        for (var taken = Interlocked.Read(ref _taken); Interlocked.Read(ref _written) < taken && Environment.TickCount64 < until;)
            await Task.Delay(5, stop);
    }

    /// <summary>Writes pending answers, also during shutdown, because their replies were already sent.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        _entries.Writer.TryComplete();
        if (ExecuteTask is { } writing)
            await Task.WhenAny(writing, Task.Delay(Timeout.Infinite, cancellationToken));
        await base.StopAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!IsOn)
            return;
        await Task.Yield();
        var rows = new List<StoredAnswer>(Together);
        while (await _entries.Reader.WaitToReadAsync(CancellationToken.None))
        {
            rows.Clear();
            while (rows.Count < Together && _entries.Reader.TryRead(out var entry))
                rows.Add(Row(entry));
            await Write(rows);
            Interlocked.Add(ref _written, rows.Count);
        }
    }

    private async Task Write(List<StoredAnswer> rows)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await keeper.Store!.WriteAnswers(rows, CancellationToken.None);
                return;
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                if (attempt == 5)
                {
                    log.AuditLost(rows.Count, e.GetType().Name);
                    return;
                }

                await Task.Delay(100 * attempt, CancellationToken.None);
            }
        }
    }

    private StoredAnswer Row(AuditEntry entry)
    {
        var result = entry.Recommendation;
        var person = keeper.Pseudonyms!.Of(entry.Participant.Id);
        return new()
        {
            Tenant = entry.Tenant,
            Key = Guid.CreateVersion7().ToString("N"),
            At = entry.At,
            Caller = entry.Caller,
            Person = person,
            Program = entry.Participant.Program ?? string.Empty,
            Digest = result.Digest,
            Date = result.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Method = entry.Method,
            Bundle = result.Bundle.Id,
            Model = result.Bundle.Model,
            Ranked = string.Join(
                ' ',
                result.Occupations.Select(o => $"occupation:{o.Code}").Concat(result.Credentials.Select(c => $"credential:{c.Code}"))
            ),
            State = StateText.Of(entry.Participant),
            Request = Convert.ToBase64String(ReplayRequest.Of(entry, person, keeper.Keep == Keep.Facts).ToByteArray()),
        };
    }
}
