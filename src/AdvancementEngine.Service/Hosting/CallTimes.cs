using System.IO.Pipelines;
using AdvancementEngine.Service.Options;
using Grpc.AspNetCore.Server;
using Grpc.Core;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace AdvancementEngine.Service.Hosting;

/// <summary>Ends calls whose message does not arrive in time or for which there is no memory, and streams that would delay
/// shutdown.</summary>
internal static class CallTimes
{
    public static WebApplication EndSlowCalls(this WebApplication app)
    {
        var options = app.Services.GetRequiredService<IOptions<ServiceOptions>>().Value;
        var time = app.Services.GetRequiredService<TimeProvider>();
        var stopping = app.Lifetime.ApplicationStopping;
        var budget = new ArrivalBudget(options.MaxArrivingBytes, options.MaxCalls);
        app.Use(
            async (context, next) =>
            {
                var method = context.GetEndpoint()?.Metadata.GetMetadata<GrpcMethodMetadata>()?.Method;
                if (method is null || IsHealth(method))
                {
                    // Probes are always answered. Shutdown does not wait for health-watch streams.
                    using var watch = method is { Type: not MethodType.Unary } ? stopping.Register(context.Abort) : default;
                    await next(context);
                    return;
                }

                if (!budget.TryOpen())
                {
                    await Refusals.Write(context, StatusCode.ResourceExhausted, $"{options.MaxCalls} calls are open; call again later");
                    return;
                }

                try
                {
                    var isStream = method.Type != MethodType.Unary;
                    using var reader = new ArrivalReader(
                        context.Request.BodyReader,
                        budget,
                        Refusals.IsGrpc(context.Request),
                        isStream,
                        options.BodyTimeout,
                        options.IdleTimeout,
                        time
                    );
                    context.Features.Set<IRequestBodyPipeFeature>(new Body(reader));

                    // In-flight rows of a cohort are answered; shutdown does not wait for reflection.
                    using var end = isStream && !IsCohort(context) ? stopping.Register(context.Abort) : default;
                    await next(context);
                }
                finally
                {
                    budget.Close();
                }
            }
        );
        return app;
    }

    private static bool IsHealth(IMethod method) => method.ServiceName == "grpc.health.v1.Health";

    private static bool IsCohort(HttpContext context) => context.Request.Path.StartsWithSegments("/advancement.v1.Advancement");

    private sealed record Body(PipeReader Reader) : IRequestBodyPipeFeature;
}
