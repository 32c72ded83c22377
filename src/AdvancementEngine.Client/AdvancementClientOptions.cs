namespace AdvancementEngine.Client;

/// <summary>How a client calls the service.</summary>
public sealed record AdvancementClientOptions
{
    /// <summary>gRPC address, for example <c>https://advancement.example:8443</c>.</summary>
    public required Uri Address { get; init; }

    /// <summary>API key; null for none. Sent only over TLS or to this machine.</summary>
    public string? ApiKey { get; init; }

    /// <summary>Provides a bearer token for each call; null for none.</summary>
    public Func<CancellationToken, ValueTask<string>>? Token { get; init; }

    /// <summary>Maximum duration of a call including retries.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Attempts of a call, 1 to 5: transient failures (UNAVAILABLE, RESOURCE_EXHAUSTED) are retried with increasing delays.
    /// Records have a key, so a retry does not write twice.</summary>
    public int Attempts { get; init; } = 4;

    /// <summary>Handler of the connections, for tests and client certificates; null for the default.</summary>
    public HttpMessageHandler? Handler { get; init; }
}
