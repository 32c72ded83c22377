using AdvancementEngine.Service.Options;
using Grpc.AspNetCore.Server;
using Grpc.Core;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace AdvancementEngine.Service.Hosting;

/// <summary>Ends calls whose message does not arrive in time, and streams that would hold a stop.</summary>
internal static class CallTimes
{
    public static WebApplication EndSlowCalls(this WebApplication app)
    {
        var options = app.Services.GetRequiredService<IOptions<ServiceOptions>>().Value;
        var stopping = app.Lifetime.ApplicationStopping;
        var longest = options.BodyTimeout + options.Deadline;
        app.Use(async (context, next) =>
        {
            var method = context.GetEndpoint()?.Metadata.GetMetadata<GrpcMethodMetadata>()?.Method;
            if (method is { Type: not MethodType.Unary })
            {
                // A cohort's rows in flight are answered; reflection and health watches are not worth waiting for.
                using var end = IsCohort(context) ? default : stopping.Register(context.Abort);
                await next(context);
                return;
            }

            // What is left of a call after its message came has a deadline of its own; this one ends a message that never does.
            using var slow = new CancellationTokenSource(longest);
            using var ended = slow.Token.Register(context.Abort);
            await next(context);
        });
        return app;
    }

    private static bool IsCohort(HttpContext context) => context.Request.Path.StartsWithSegments("/advancement.v1.Advancement");
}
