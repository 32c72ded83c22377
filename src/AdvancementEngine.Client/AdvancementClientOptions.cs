namespace AdvancementEngine.Client;

/// <summary>How a client calls the service.</summary>
public sealed record AdvancementClientOptions
{
    /// <summary>Address of gRPC, for example <c>https://advancement.example:8443</c>.</summary>
    public required Uri Address { get; init; }

    /// <summary>API key; null for none. Sent over TLS, or to this machine, only.</summary>
    public string? ApiKey { get; init; }

    /// <summary>Gives a bearer token for each call; null for none.</summary>
    public Func<CancellationToken, ValueTask<string>>? Token { get; init; }

    /// <summary>Longest time of a call with its retries.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Attempts of a call, 1 to 5: what failed for the moment (UNAVAILABLE, RESOURCE_EXHAUSTED) is tried again, a little later
    /// each time. Records have a key, so that a retry writes once.</summary>
    public int Attempts { get; init; } = 4;

    /// <summary>Handler of the connections, for tests and client certificates; null for the default.</summary>
    public HttpMessageHandler? Handler { get; init; }
}
