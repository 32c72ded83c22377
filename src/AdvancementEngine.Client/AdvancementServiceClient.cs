using System.Globalization;
using System.Runtime.CompilerServices;
using AdvancementEngine.Wire.V1;
using Google.Rpc;
using Grpc.Core;
using Grpc.Net.Client;
using Grpc.Net.Client.Configuration;

namespace AdvancementEngine.Client;

/// <summary>Calls the service. Thread-safe; create one instance and reuse it.</summary>
public sealed class AdvancementServiceClient : IDisposable
{
    private readonly AdvancementClientOptions _options;
    private readonly GrpcChannel _channel;

    /// <summary>Creates a client without connecting.</summary>
    public AdvancementServiceClient(AdvancementClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Attempts is < 1 or > 5)
            throw new ArgumentOutOfRangeException(nameof(options), options.Attempts, "needed: 1 to 5 attempts");
        if (options.ApiKey is not null && options.Address.Scheme != Uri.UriSchemeHttps && !options.Address.IsLoopback)
            throw new ArgumentException(
                $"a key would be sent in plaintext to {options.Address}; needed: an https address",
                nameof(options)
            );
        _options = options;
        var method = new MethodConfig { Names = { MethodName.Default } };
        if (options.Attempts > 1)
        {
            method.RetryPolicy = new RetryPolicy
            {
                MaxAttempts = options.Attempts,
                InitialBackoff = TimeSpan.FromMilliseconds(100),
                MaxBackoff = TimeSpan.FromSeconds(2),
                BackoffMultiplier = 2,
                RetryableStatusCodes = { Grpc.Core.StatusCode.Unavailable, Grpc.Core.StatusCode.ResourceExhausted },
            };
        }

        _channel = GrpcChannel.ForAddress(
            options.Address,
            new GrpcChannelOptions
            {
                HttpHandler = options.Handler,
                ServiceConfig = new ServiceConfig { MethodConfigs = { method } },
            }
        );
        Raw = new Advancement.AdvancementClient(_channel);
    }

    /// <summary>The stub generated from the contract, for calls that have no method here.</summary>
    public Advancement.AdvancementClient Raw { get; }

    /// <summary>Ranks one participant.</summary>
    /// <exception cref="AdvancementException">The call failed.</exception>
    public async Task<RankResult> Rank(RankRequest request, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var asked = request.Clone();
        asked.View = View.Summary;
        return Result(await Call(options => Raw.RankAsync(asked, options), stop));
    }

    /// <summary>Ranks a cohort as a stream; results come in row order. If you stop reading, no more rows are sent.</summary>
    /// <exception cref="AdvancementException">The stream failed; an invalid row does not end it.</exception>
    public async IAsyncEnumerable<RowResult> RankCohort(
        IAsyncEnumerable<(string Row, RankRequest Request)> rows,
        [EnumeratorCancellation] CancellationToken stop = default
    )
    {
        ArgumentNullException.ThrowIfNull(rows);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stop);
        using var call = Raw.RankCohort(new CallOptions(await Headers(stop), cancellationToken: ended.Token));
        var sending = Send(rows, call.RequestStream, ended.Token);
        try
        {
            while (await Next(call.ResponseStream, stop))
                yield return Row(call.ResponseStream.Current);
            await sending;
        }
        finally
        {
            await ended.CancelAsync();
            await sending.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Records an outcome of a person. It is written once per key, even if sent again.</summary>
    /// <returns>True if it already existed.</returns>
    /// <exception cref="AdvancementException">The call failed.</exception>
    public async Task<bool> RecordOutcome(RecordOutcomeRequest request, CancellationToken stop = default) =>
        (await Call(options => Raw.RecordOutcomeAsync(Keyed(request), options), stop)).RepeatedCall;

    /// <summary>The active bundle.</summary>
    /// <exception cref="AdvancementException">The call failed.</exception>
    public Task<ActiveBundle> ActiveBundle(CancellationToken stop = default) =>
        Call(options => Raw.GetActiveBundleAsync(new(), options), stop);

    /// <summary>Closes the connections.</summary>
    public void Dispose() => _channel.Dispose();

    // A key created here stays the same across retries of this call.
    private static RecordOutcomeRequest Keyed(RecordOutcomeRequest request)
    {
        if (request.Key.Length == 0)
            request.Key = Guid.CreateVersion7().ToString("N");
        return request;
    }

    private async Task<T> Call<T>(Func<CallOptions, AsyncUnaryCall<T>> call, CancellationToken stop)
    {
        try
        {
            return await call(new CallOptions(await Headers(stop), DateTime.UtcNow + _options.Deadline, stop));
        }
        catch (RpcException e)
        {
            throw Failed(e);
        }
    }

    private async ValueTask<Metadata> Headers(CancellationToken stop)
    {
        var headers = new Metadata();
        if (_options.ApiKey is { } key)
            headers.Add("x-api-key", key);
        if (_options.Token is { } token)
            headers.Add("authorization", $"Bearer {await token(stop)}");
        return headers;
    }

    private static async Task Send(
        IAsyncEnumerable<(string Row, RankRequest Request)> rows,
        IClientStreamWriter<RankCohortRequest> stream,
        CancellationToken stop
    )
    {
        await foreach (var (row, request) in rows.WithCancellation(stop))
        {
            var asked = request.Clone();
            asked.View = View.Summary;
            await stream.WriteAsync(new RankCohortRequest { Row = row, Request = asked }, stop);
        }

        await stream.CompleteAsync();
    }

    private static async Task<bool> Next(IAsyncStreamReader<RankCohortReply> replies, CancellationToken stop)
    {
        try
        {
            return await replies.MoveNext(stop);
        }
        catch (RpcException e)
        {
            throw Failed(e);
        }
    }

    private static AdvancementException Failed(RpcException error) =>
        new(
            error,
            [.. error.GetRpcStatus()?.GetDetail<BadRequest>()?.FieldViolations.Select(v => new FieldError(v.Field, v.Description)) ?? []]
        );

    private static RowResult Row(RankCohortReply reply) =>
        reply.Problem is { } problem
            ? new(
                reply.Row,
                null,
                problem.Fields.Count > 0
                    ? [.. problem.Fields.Select(f => new FieldError(f.Field, f.Description))]
                    : [new FieldError(string.Empty, problem.Message)]
            )
            : new(reply.Row, Result(reply.Reply), []);

    private static RankResult Result(RankReply reply)
    {
        var summary = reply.Summary;
        return new(
            summary.Digest,
            summary.Bundle.Id,
            DateOnly.ParseExact(summary.AsOf, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            summary.Status == Recommendation.Types.Status.Ranked,
            [.. summary.Occupations.Select(Item)],
            [.. summary.Credentials.Select(Item)],
            [.. summary.AskNext],
            [.. reply.Notes.Select(n => n.Sentence)]
        );
    }

    private static RankedItem Item(SummaryItem item) => new(item.Code, item.Name, item.Rank, item.GroupWords, item.Fit, item.Sentence);
}
