using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace AdvancementEngine.Service.Hosting;

/// <summary>Closes connections that send nothing: the server's own timeouts start with the first byte, or are as long as a connection may
/// be idle between calls.</summary>
internal static class FirstBytes
{
    public static void CloseSilent(this ListenOptions listen, TimeSpan patience) =>
        listen.Use(next =>
            async connection =>
            {
                if (await Speaks(connection, patience))
                    await next(connection);
                else
                    connection.Abort(new ConnectionAbortedException("no data received"));
            }
        );

    private static async Task<bool> Speaks(ConnectionContext connection, TimeSpan patience)
    {
        var closing =
            connection.Features.Get<IConnectionLifetimeNotificationFeature>()?.ConnectionClosedRequested ?? CancellationToken.None;
        using var late = CancellationTokenSource.CreateLinkedTokenSource(connection.ConnectionClosed, closing);
        late.CancelAfter(patience);
        try
        {
            var read = await connection.Transport.Input.ReadAsync(late.Token);
            var speaks = !read.Buffer.IsEmpty;

            // Peeks only: the next reader sees the same bytes.
            connection.Transport.Input.AdvanceTo(read.Buffer.Start);
            return speaks;
        }
        catch (Exception e) when (e is OperationCanceledException or ConnectionResetException or ConnectionAbortedException)
        {
            // It sent nothing, disconnected, or the service is stopping.
            return false;
        }
    }
}
