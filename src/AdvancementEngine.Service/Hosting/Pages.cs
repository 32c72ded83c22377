using System.Net;
using AdvancementEngine.Service.Options;
using AdvancementEngine.Service.Security;
using Grpc.Core;
using Microsoft.Extensions.Options;

namespace AdvancementEngine.Service.Hosting;

/// <summary>Health, metrics, the OpenAPI document and the try-it page.</summary>
internal static class Pages
{
    private const string Metrics = "/metrics";

    public static void MapPages(this WebApplication app)
    {
        app.MapHealthChecks("/health", new() { ResponseWriter = HealthPage.Write });
        app.MapHealthChecks("/health/ready", new() { ResponseWriter = HealthPage.Write });

        // Live as long as it answers, even if it is not ready.
        app.MapGet("/health/live", () => "alive");
        app.MapGet(OpenApi.Path, () => Results.Text(OpenApi.Document, "application/json"));
        app.MapGet(
            TryPage.Path,
            (HttpContext context) =>
            {
                context.Response.Headers.ContentSecurityPolicy = "default-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";
                return Results.Text(TryPage.Html, "text/html; charset=utf-8");
            }
        );
        app.MapGet("/try.js", () => Results.Text(TryPage.Script, "text/javascript"));
        app.MapGet("/", () => Results.Redirect(TryPage.Path));
        app.MapPrometheusScrapingEndpoint(Metrics);
    }

    /// <summary>Metrics reveal usage, so other machines need the scope admin if authentication is set up.</summary>
    public static void ProtectMetrics(this WebApplication app)
    {
        if (!SignIn.IsNeeded(app.Services.GetRequiredService<IOptions<ServiceOptions>>().Value))
            return;
        var signIn = app.Services.GetRequiredService<SignIn>();
        app.Use(
            async (context, next) =>
            {
                if (
                    context.Request.Path.StartsWithSegments(Metrics)
                    && context.Connection.RemoteIpAddress is { } remote
                    && !IPAddress.IsLoopback(remote)
                    && !await IsAdmin(signIn, context)
                )
                {
                    context.Response.StatusCode = StatusCodes.Status401Unauthorized;
                    return;
                }

                await next(context);
            }
        );
    }

    private static async Task<bool> IsAdmin(SignIn signIn, HttpContext context)
    {
        try
        {
            return (await signIn.Caller(context)).Scopes.HasFlag(Scope.Admin);
        }
        catch (RpcException)
        {
            // Not authenticated.
            return false;
        }
    }
}
