using Grpc.Core;

namespace AdvancementEngine.Client;

/// <summary>A call failed.</summary>
public sealed class AdvancementException : Exception
{
    internal AdvancementException(RpcException inner, IReadOnlyList<FieldError> fields)
        : base(inner.Status.Detail, inner) => (Status, Fields) = (inner.StatusCode, fields);

    /// <summary>The gRPC status code.</summary>
    public StatusCode Status { get; }

    /// <summary>The invalid fields, if the request is at fault.</summary>
    public IReadOnlyList<FieldError> Fields { get; }
}
