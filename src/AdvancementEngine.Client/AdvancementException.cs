using Grpc.Core;

namespace AdvancementEngine.Client;

/// <summary>A call failed.</summary>
public sealed class AdvancementException : Exception
{
    internal AdvancementException(RpcException inner, IReadOnlyList<FieldError> fields)
        : base(inner.Status.Detail, inner) => (Status, Fields) = (inner.StatusCode, fields);

    /// <summary>Why, as gRPC names it.</summary>
    public StatusCode Status { get; }

    /// <summary>The fields that cannot be used, where the request is at fault.</summary>
    public IReadOnlyList<FieldError> Fields { get; }
}
