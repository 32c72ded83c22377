using Google.Protobuf;
using Grpc.Core;

namespace AdvancementEngine.Service.Calls;

/// <summary>Binds the service so that malformed messages are the caller's error. The stock binding answers UNKNOWN and logs a server
/// error.</summary>
internal static class StrictBinding
{
    /// <summary>Also read by the framework, for reflection and JSON.</summary>
    public static Google.Protobuf.Reflection.ServiceDescriptor Descriptor => Wire.V1.Advancement.Descriptor;

    /// <summary>Called by the framework, which finds it through the service's attribute.</summary>
    public static void Bind(ServiceBinderBase binder, StrictAdvancementBase? service) =>
        Wire.V1.Advancement.BindService(new Binder(binder), service);

    private sealed class Binder(ServiceBinderBase inner) : ServiceBinderBase
    {
        public override void AddMethod<TRequest, TResponse>(
            Method<TRequest, TResponse> method,
            UnaryServerMethod<TRequest, TResponse>? handler
        ) => inner.AddMethod(Strict(method), handler);

        public override void AddMethod<TRequest, TResponse>(
            Method<TRequest, TResponse> method,
            DuplexStreamingServerMethod<TRequest, TResponse>? handler
        ) => inner.AddMethod(Strict(method), handler);
    }

    private static Method<TRequest, TResponse> Strict<TRequest, TResponse>(Method<TRequest, TResponse> method)
        where TRequest : class
        where TResponse : class =>
        new(
            method.Type,
            method.ServiceName,
            method.Name,
            Marshallers.Create(method.RequestMarshaller.ContextualSerializer, context => Read(method.RequestMarshaller, context)),
            method.ResponseMarshaller
        );

    private static T Read<T>(Marshaller<T> marshaller, DeserializationContext context)
    {
        try
        {
            return marshaller.ContextualDeserializer(context);
        }
        catch (InvalidProtocolBufferException e)
        {
            throw new RpcException(new Status(StatusCode.InvalidArgument, $"the bytes are not a valid {typeof(T).Name}: {e.Message}"));
        }
    }
}
