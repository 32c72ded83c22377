using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using AdvancementEngine.Intake;
using AdvancementEngine.Intake.Reading;
using AdvancementEngine.Service.Contract;
using AdvancementEngine.Service.Options;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using Google.Rpc;
using Grpc.AspNetCore.Server;
using Grpc.Core;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace AdvancementEngine.Service.Hosting;

/// <summary>Reads JSON requests as strictly as the contract requires, before the framework does: bounded, without unknown fields, and
/// accepting numbers as text. It passes on the same message, reserialized.</summary>
internal static class StrictJson
{
    // Deeper than any message.
    private const int Deepest = 32;

    public static WebApplication ReadJsonStrictly(this WebApplication app)
    {
        var most = app.Services.GetRequiredService<IOptions<Options.ServiceOptions>>().Value.MaxMessageBytes;
        app.Use(
            async (context, next) =>
            {
                var endpoint = context.GetEndpoint()?.Metadata.GetMetadata<GrpcMethodMetadata>();
                if (endpoint is null || Refusals.IsGrpc(context.Request) || Input(endpoint.Method.Name) is not { } input)
                {
                    await next(context);
                    return;
                }

                try
                {
                    if (HttpMethods.IsGet(context.Request.Method))
                        JsonFields.CheckQuery(input, context.Request.Query.Keys);
                    else if (context.Request.Query.Count > 0)
                        JsonFields.RefuseQuery(context.Request.Query.Keys);
                    else
                        await Rewrite(context, input, most);
                }
                catch (RpcException e)
                {
                    await Refusals.Write(
                        context,
                        e.GetRpcStatus() ?? new Google.Rpc.Status { Code = (int)e.StatusCode, Message = e.Status.Detail },
                        e switch
                        {
                            TooLongException => StatusCodes.Status413PayloadTooLarge,
                            WrongTypeException => StatusCodes.Status415UnsupportedMediaType,
                            _ => null,
                        }
                    );
                    return;
                }

                await next(context);
            }
        );
        return app;
    }

    private static MessageDescriptor? Input(string method) => Wire.V1.Advancement.Descriptor.FindMethodByName(method)?.InputType;

    private static async Task Rewrite(HttpContext context, MessageDescriptor input, int most)
    {
        CheckEncoding(context.Request);
        var body = await ReadAll(context, most);
        if (body.AsSpan().StartsWith(Encoding.UTF8.Preamble))
            body = body[Encoding.UTF8.Preamble.Length..];
        try
        {
            using (var json = JsonDocument.Parse(body, new JsonDocumentOptions { MaxDepth = Deepest }))
                JsonFields.Check(input, json.RootElement);
            var message = new JsonParser(JsonParser.Settings.Default.WithRecursionLimit(Deepest)).Parse(
                Encoding.UTF8.GetString(body),
                input
            );
            var written = Encoding.UTF8.GetBytes(JsonFormatter.Default.Format(message));
            context.Request.ContentType = "application/json";
            context.Features.Set<IRequestBodyPipeFeature>(null);
            context.Request.Body = new MemoryStream(written);
            context.Request.ContentLength = written.Length;
        }
        catch (Exception e)
            when (e
                    is JsonException
                        or InvalidProtocolBufferException
                        or InvalidJsonException
                        or DecoderFallbackException
                        or OverflowException
                        or FormatException
            )
        {
            throw new RpcException(
                new Grpc.Core.Status(
                    StatusCode.InvalidArgument,
                    $"Request JSON payload is not correctly formatted: {InputText.OneLine(e.Message)}; needed: {input.Name} as in the "
                        + $"contract; correct it"
                )
            );
        }
    }

    // Read as UTF-8 JSON, so other charsets are rejected; otherwise the framework would read and answer in the caller's charset.
    private static void CheckEncoding(Microsoft.AspNetCore.Http.HttpRequest request)
    {
        if (request.Headers.ContentEncoding.Count > 0)
            throw WrongType($"content-encoding '{request.Headers.ContentEncoding}'", "a body without one");
        var type = MediaTypeHeaderValue.TryParse(request.ContentType, out var read) ? read : null;
        if (type is null || !(Is(type.MediaType, "application/json") || Is(type.Suffix, "json")))
            throw WrongType($"content-type '{request.ContentType}'", "content-type application/json");
        if (type.Charset.Length > 0 && !Is(type.Charset, "utf-8"))
            throw WrongType($"charset '{type.Charset}'", "utf-8");
    }

    private static bool Is(Microsoft.Extensions.Primitives.StringSegment found, string name) =>
        found.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static WrongTypeException WrongType(string found, string needed) =>
        new(new Grpc.Core.Status(StatusCode.InvalidArgument, $"found {InputText.OneLine(found)}; needed: {needed}; correct the header"));

    private static async Task<byte[]> ReadAll(HttpContext context, int most)
    {
        // An oversized body is read to its end and dropped, up to the server's limit, because a caller that is still sending does not see
        // the reply.
        var isTooLong = context.Request.ContentLength > most;
        var reader = context.Request.BodyReader;
        while (true)
        {
            ReadResult read;
            try
            {
                read = await reader.ReadAsync(context.RequestAborted);
            }
            catch (Microsoft.AspNetCore.Http.BadHttpRequestException e)
            {
                throw e.StatusCode == StatusCodes.Status413PayloadTooLarge
                    ? TooLong(most)
                    : new RpcException(new Grpc.Core.Status(StatusCode.InvalidArgument, "the body is incomplete; send it again"));
            }

            isTooLong |= read.Buffer.Length > most;
            if (isTooLong)
            {
                reader.AdvanceTo(read.Buffer.End);
                if (read.IsCompleted)
                    throw TooLong(most);
                continue;
            }

            if (read.IsCompleted)
            {
                var body = read.Buffer.ToArray();
                reader.AdvanceTo(read.Buffer.End);
                return body;
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static TooLongException TooLong(int most) =>
        new(
            new Grpc.Core.Status(
                StatusCode.ResourceExhausted,
                $"the request is longer than {most} bytes; needed: at most that; send less, or ask the operator to raise "
                    + $"Service:MaxMessageBytes"
            )
        );

    private sealed class TooLongException(Grpc.Core.Status status) : RpcException(status);

    private sealed class WrongTypeException(Grpc.Core.Status status) : RpcException(status);
}
