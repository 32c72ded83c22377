namespace AdvancementEngine.Service.Options;

/// <summary>What an operator may set, in section <c>Service</c> of the configuration (<c>--Service:Deadline 00:00:05</c>, <c>Service__Deadline=00:00:05</c>). Bounds, units and defaults stand in <see cref="ServiceLimits"/>.</summary>
public sealed class ServiceOptions
{
    /// <summary>Section of the configuration.</summary>
    public const string Section = "Service";

    /// <summary>Where gRPC is served unless <c>--urls</c> says otherwise: loopback, because there is neither TLS nor sign-in here.</summary>
    public const string DefaultUrl = "http://127.0.0.1:5085";

    /// <summary>Folder of the catalog; null for the shipped one.</summary>
    public string? Catalog { get; set; }

    /// <summary>Folder of the model; null for the shipped one.</summary>
    public string? Model { get; set; }

    /// <summary>Policy file; null for the built-in policies as they are.</summary>
    public string? Policies { get; set; }

    /// <summary>Address of plain HTTP/1.1 with JSON, beside gRPC; null for none.</summary>
    public string? JsonUrl { get; set; }

    /// <summary>True to load the bundle anew when one of its files changes; a hang-up signal does so in any case.</summary>
    public bool Watch { get; set; } = true;

    /// <summary>Quiet time after the last change of a file before the bundle is loaded anew.</summary>
    public TimeSpan Settle { get; set; } = ServiceLimits.Settle.Default;

    /// <summary>Longest request message, bytes.</summary>
    public int MaxMessageBytes { get; set; } = ServiceLimits.MaxMessageBytes.Default;

    /// <summary>Longest list of a request, items.</summary>
    public int MaxItems { get; set; } = ServiceLimits.MaxItems.Default;

    /// <summary>Longest text of a request, characters.</summary>
    public int MaxTextLength { get; set; } = ServiceLimits.MaxTextLength.Default;

    /// <summary>Calls ranked at the same time.</summary>
    public int MaxConcurrentRanks { get; set; } = ServiceLimits.MaxConcurrentRanks.Default;

    /// <summary>Calls that may wait for their turn; further ones are refused at once.</summary>
    public int MaxWaitingRanks { get; set; } = ServiceLimits.MaxWaitingRanks.Default;

    /// <summary>Longest time a call may take, also when its caller gives more or none.</summary>
    public TimeSpan Deadline { get; set; } = ServiceLimits.Deadline.Default;

    /// <summary>Time that calls in flight have to finish when the service is told to stop.</summary>
    public TimeSpan Grace { get; set; } = ServiceLimits.Grace.Default;
}
