using AdvancementEngine.Service.Options;
using AdvancementEngine.Service.Security;
using AdvancementEngine.Service.Telemetry;
using AdvancementEngine.Store;
using Grpc.Core;
using Microsoft.Extensions.Options;

namespace AdvancementEngine.Service.Calls;

/// <summary>Common handling of every call: authentication, scope, rate limit, deadline, metrics, and errors for the caller.</summary>
internal sealed class CallGuard(
    SignIn signIn,
    ClientRates rates,
    IOptions<ServiceOptions> options,
    TimeProvider time,
    ServiceMetrics metrics,
    ILogger<CallGuard> log
)
{
    /// <summary>Runs a call.</summary>
    /// <param name="method">Its name, for metrics.</param>
    /// <param name="scope">The required scope; <see cref="Scope.None"/> if any is sufficient.</param>
    /// <param name="context">The call.</param>
    /// <param name="act">The call itself; its token is canceled by the caller, the deadline and service shutdown.</param>
    /// <param name="hasDeadline">False for streams, which stay open as long as they are used.</param>
    public async Task<T> Run<T>(
        string method,
        Scope scope,
        ServerCallContext context,
        Func<Caller, CancellationToken, Task<T>> act,
        bool hasDeadline = true
    )
    {
        var begun = time.GetTimestamp();
        var status = StatusCode.Unknown;
        metrics.Begin(method);
        try
        {
            var caller = await Enter(scope, context);
            var result = await Timed(context.CancellationToken, token => act(caller, token), hasDeadline);
            status = StatusCode.OK;
            return result;
        }
        catch (RpcException e)
        {
            status = e.StatusCode;
            log.Refused(status);
            throw;
        }
        finally
        {
            metrics.End(method, time.GetElapsedTime(begun), status);
        }
    }

    /// <summary>The caller, if it is authorized.</summary>
    /// <exception cref="RpcException">UNAUTHENTICATED, PERMISSION_DENIED or RESOURCE_EXHAUSTED.</exception>
    public async ValueTask<Caller> Enter(Scope scope, ServerCallContext context)
    {
        var http = Http(context);
        var caller = await signIn.Caller(http);
        rates.Count(caller.Name == Caller.Anonymous.Name ? http?.Connection.RemoteIpAddress?.ToString() ?? context.Peer : caller.Name);
        if (scope != Scope.None && !caller.Scopes.HasFlag(scope))
            throw Denied(
                $"'{caller.Name}' has {Scopes(caller)}; needed: the scope {scope.ToString().ToLowerInvariant()}; ask the operator for it"
            );
        return caller;
    }

    /// <summary>Rejects a caller that is limited to a different program.</summary>
    /// <exception cref="RpcException">PERMISSION_DENIED.</exception>
    public static void Require(Caller caller, string program)
    {
        if (caller.Tenant.Length > 0 && !string.Equals(caller.Tenant, program, StringComparison.Ordinal))
            throw Denied($"'{caller.Name}' is limited to the program '{caller.Tenant}'; needed: that program in the request; send it");
    }

    /// <summary>Rejects every caller that is limited to a program.</summary>
    /// <exception cref="RpcException">PERMISSION_DENIED.</exception>
    public static void RequireAll(Caller caller) => Require(caller, string.Empty);

    private static HttpContext? Http(ServerCallContext context)
    {
        try
        {
            return context.GetHttpContext();
        }
        catch (InvalidOperationException)
        {
            // A call that did not come over HTTP, as in tests.
            return null;
        }
    }

    private static RpcException Denied(string why) => new(new Status(StatusCode.PermissionDenied, why));

    private static string Scopes(Caller caller) => caller.Scopes == Scope.None ? "no scopes" : caller.Scopes.ToString().ToLowerInvariant();

    private async Task<T> Timed<T>(CancellationToken called, Func<CancellationToken, Task<T>> act, bool hasDeadline)
    {
        using var deadline = hasDeadline ? new CancellationTokenSource(options.Value.Deadline, time) : new CancellationTokenSource();
        using var either = CancellationTokenSource.CreateLinkedTokenSource(called, deadline.Token);
        try
        {
            return await act(either.Token);
        }
        catch (OperationCanceledException) when (either.IsCancellationRequested)
        {
            throw called.IsCancellationRequested
                ? new RpcException(new Status(StatusCode.Cancelled, "the caller canceled the call"))
                : new RpcException(
                    new Status(
                        StatusCode.DeadlineExceeded,
                        $"not completed within {options.Value.Deadline}; call again when the service is less busy"
                    )
                );
        }
        catch (KeyTakenException e)
        {
            throw new RpcException(new Status(StatusCode.AlreadyExists, e.Message));
        }
        catch (Exception e) when (e is StoreException or System.Data.Common.DbException or Microsoft.EntityFrameworkCore.DbUpdateException)
        {
            log.StoreFailed(e.GetType().Name, e is StoreException ? e.Message : e.GetBaseException().GetType().Name);
            throw new RpcException(
                new Status(StatusCode.Unavailable, "the record could not be stored; nothing was written; send it again with the same key")
            );
        }
    }
}
