using Google.Protobuf;
using Google.Protobuf.Reflection;
using Google.Rpc;
using Grpc.Core;

namespace AdvancementEngine.Service.Hosting;

/// <summary>Rejects a call before it reaches the service, in the format of its transport.</summary>
internal static class Refusals
{
    private static readonly JsonFormatter s_json = new(
        JsonFormatter.Settings.Default.WithTypeRegistry(TypeRegistry.FromFiles(ErrorDetailsReflection.Descriptor))
    );

    /// <summary>True for a gRPC call, false for a JSON call.</summary>
    public static bool IsGrpc(Microsoft.AspNetCore.Http.HttpRequest request) =>
        request.ContentType?.StartsWith("application/grpc", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>Answers with only a status.</summary>
    public static Task Write(HttpContext context, StatusCode code, string message) =>
        Write(context, new Google.Rpc.Status { Code = (int)code, Message = message });

    /// <summary>Answers with a status and its details.</summary>
    public static async Task Write(HttpContext context, Google.Rpc.Status status, int? httpStatus = null)
    {
        if (IsGrpc(context.Request))
        {
            context.Response.ContentType = "application/grpc";
            context.Response.Headers["grpc-status"] = status.Code.ToString(System.Globalization.CultureInfo.InvariantCulture);
            context.Response.Headers["grpc-message"] = Uri.EscapeDataString(status.Message);
            return;
        }

        context.Response.StatusCode = httpStatus ?? Http((StatusCode)status.Code);
        context.Response.ContentType = "application/json";

        // The rest of the body is not read, so the connection takes no further requests.
        if (
            context.Request.Protocol == HttpProtocol.Http11
            && context.Response.StatusCode is StatusCodes.Status413PayloadTooLarge or StatusCodes.Status408RequestTimeout
        )
            context.Response.Headers.Connection = "close";
        await context.Response.WriteAsync(s_json.Format(status), context.RequestAborted);
    }

    private static int Http(StatusCode code) =>
        code switch
        {
            StatusCode.ResourceExhausted => StatusCodes.Status429TooManyRequests,
            StatusCode.DeadlineExceeded => StatusCodes.Status408RequestTimeout,
            StatusCode.Unimplemented => StatusCodes.Status415UnsupportedMediaType,
            _ => StatusCodes.Status400BadRequest,
        };
}
