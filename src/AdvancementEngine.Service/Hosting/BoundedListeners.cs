using System.Net;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Options;

namespace AdvancementEngine.Service.Hosting;

/// <summary>Listeners that stop accepting connections while too many are open. The server accepts and then closes connections beyond its
/// own limit, and in a flood those not yet closed would exhaust the process's open files; here they wait in the kernel.</summary>
internal sealed class BoundedListeners(IOptions<SocketTransportOptions> options, ILoggerFactory logs, int most)
    : IConnectionListenerFactory,
        IDisposable
{
    private readonly SocketTransportFactory _sockets = new(options, logs);
    private readonly SemaphoreSlim _free = new(most);

    /// <inheritdoc/>
    public async ValueTask<IConnectionListener> BindAsync(EndPoint endpoint, CancellationToken cancellationToken = default) =>
        new Listener(await _sockets.BindAsync(endpoint, cancellationToken), _free);

    /// <inheritdoc/>
    public void Dispose() => _free.Dispose();

    private sealed class Listener(IConnectionListener inner, SemaphoreSlim free) : IConnectionListener
    {
        private readonly CancellationTokenSource _unbound = new();

        public EndPoint EndPoint => inner.EndPoint;

        public async ValueTask<ConnectionContext?> AcceptAsync(CancellationToken cancellationToken = default)
        {
            try
            {
                await free.WaitAsync(_unbound.Token);
            }
            catch (OperationCanceledException)
            {
                return null;
            }

            ConnectionContext? connection = null;
            try
            {
                connection = await inner.AcceptAsync(cancellationToken);
            }
            finally
            {
                if (connection is null)
                    free.Release();
            }

            connection?.ConnectionClosed.Register(static free => Release((SemaphoreSlim)free!), free);
            return connection;
        }

        public async ValueTask UnbindAsync(CancellationToken cancellationToken = default)
        {
            await _unbound.CancelAsync();
            await inner.UnbindAsync(cancellationToken);
        }

        public async ValueTask DisposeAsync()
        {
            await inner.DisposeAsync();
            _unbound.Dispose();
        }

        private static void Release(SemaphoreSlim free)
        {
            try
            {
                free.Release();
            }
            catch (ObjectDisposedException)
            {
                // The server has stopped.
            }
        }
    }
}
