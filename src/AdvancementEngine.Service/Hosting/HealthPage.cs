using System.Text.Json;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace AdvancementEngine.Service.Hosting;

/// <summary>Health with its details as JSON, for people and probes that do not speak gRPC: bundle id, known-answer test, kernel path, and
/// whether multiply-add is slow.</summary>
internal static class HealthPage
{
    public static async Task Write(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = "application/json";
        await using var json = new Utf8JsonWriter(context.Response.BodyWriter);
        json.WriteStartObject();
        json.WriteString("status", report.Status.ToString());
        foreach (var (name, value) in report.Entries[Setup.EngineCheck].Data)
        {
            if (value is bool flag)
                json.WriteBoolean(name, flag);
            else
                json.WriteString(name, value.ToString());
        }

        json.WriteEndObject();
    }
}
