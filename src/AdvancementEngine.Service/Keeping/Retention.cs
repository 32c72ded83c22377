using AdvancementEngine.Service.Options;
using AdvancementEngine.Service.Telemetry;
using AdvancementEngine.Store;
using Microsoft.Extensions.Options;

namespace AdvancementEngine.Service.Keeping;

/// <summary>Deletes personal records after the retention period: at startup, then every hour.</summary>
internal sealed class Retention(Keeper keeper, IOptions<ServiceOptions> options, TimeProvider time, ILogger<Retention> log)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (keeper.Store is not { } store)
            return;
        await Task.Yield();
        using var timer = new PeriodicTimer(TimeSpan.FromHours(1), time);
        do
        {
            try
            {
                var rows = store.DeleteBefore(time.GetUtcNow().AddDays(-options.Value.RetentionDays).ToUnixTimeMilliseconds());
                if (rows > 0)
                    log.Expired(rows, options.Value.RetentionDays);
            }
            catch (StoreException e)
            {
                log.NotExpired(e.Message);
            }
        } while (await Next(timer, stoppingToken));
    }

    private static async Task<bool> Next(PeriodicTimer timer, CancellationToken stop)
    {
        try
        {
            return await timer.WaitForNextTickAsync(stop);
        }
        catch (OperationCanceledException)
        {
            // The service is stopping.
            return false;
        }
    }
}
