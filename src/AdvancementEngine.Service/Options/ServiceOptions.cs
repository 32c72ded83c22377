using System.ComponentModel;

namespace AdvancementEngine.Service.Options;

/// <summary>The settings of the service, in section <c>Service</c> of the configuration (<c>--Service:Deadline 00:00:05</c>,
/// <c>Service__Deadline=00:00:05</c>). Bounds, units and defaults are in <see cref="ServiceLimits"/>.</summary>
public sealed class ServiceOptions
{
    /// <summary>Section of the configuration.</summary>
    public const string Section = "Service";

    /// <summary>Default gRPC address if <c>--urls</c> is not given: loopback.</summary>
    public const string DefaultUrl = "http://127.0.0.1:5085";

    /// <summary>Catalog folder. Default: the shipped catalog.</summary>
    [Description("Catalog folder. Default: the shipped catalog.")]
    public string? Catalog { get; set; }

    /// <summary>Model folder. Default: the shipped model.</summary>
    [Description("Model folder. Default: the shipped model.")]
    public string? Model { get; set; }

    /// <summary>Policy file. Default: the built-in policies.</summary>
    [Description("Policy file. Default: the built-in policies.")]
    public string? Policies { get; set; }

    /// <summary>Address for plaintext HTTP/1.1 (JSON, pages, health and metrics) when gRPC is also plaintext; <c>none</c> turns it off.
    /// Default: the port after the gRPC port. With TLS, one port serves both.</summary>
    [Description(
        "Address for plaintext HTTP/1.1 (JSON, pages, health and metrics) when gRPC is also plaintext; `none` turns it off. Default: "
            + "the port after the gRPC port. With TLS, one port serves both."
    )]
    public string? JsonUrl { get; set; }

    /// <summary>Where records are stored: the path of an SQLite file, a PostgreSQL connection string, or <c>none</c>. Default: a file in
    /// the user's application data folder.</summary>
    [Description(
        "Where records are stored: the path of an SQLite file, a PostgreSQL connection string, or none. Default: a file in the user's "
            + "application data folder."
    )]
    public string? Store { get; set; }

    /// <summary>How much information about a person is stored.</summary>
    [Description("How much information about a person is stored.")]
    public Keep Keep { get; set; } = Keep.State;

    /// <summary>Days after which personal records are deleted.</summary>
    [Description("Days after which personal records are deleted.")]
    public int RetentionDays { get; set; } = ServiceLimits.RetentionDays.Default;

    /// <summary>File with the secret used to create pseudonyms; created if missing. Default: <c>pseudonym.secret</c> next to the SQLite
    /// file. Required with PostgreSQL.</summary>
    [Description(
        "File with the secret used to create pseudonyms; created if missing. Default: pseudonym.secret next to the SQLite file. "
            + "Required with PostgreSQL."
    )]
    public string? PseudonymSecret { get; set; }

    /// <summary>File of hashed API keys; see docs/security.md. Default: none.</summary>
    [Description("File of hashed API keys; see docs/security.md. Default: none.")]
    public string? KeyFile { get; set; }

    /// <summary>OpenID Connect authority that issues tokens; signing keys are fetched from it. Default: none.</summary>
    [Description("OpenID Connect authority that issues tokens; signing keys are fetched from it. Default: none.")]
    public string? JwtAuthority { get; set; }

    /// <summary>File with the issuer's public key (PEM), used instead of fetching it.</summary>
    [Description("File with the issuer's public key (PEM), used instead of fetching it.")]
    public string? JwtKeyFile { get; set; }

    /// <summary>Audience that a token must name. Must be set if tokens are used.</summary>
    [Description("Audience that a token must name. Must be set if tokens are used.")]
    public string? JwtAudience { get; set; }

    /// <summary>Issuer that a token must name. Default: the authority.</summary>
    [Description("Issuer that a token must name. Default: the authority.")]
    public string? JwtIssuer { get; set; }

    /// <summary>Certificate for https addresses (PEM).</summary>
    [Description("Certificate for https addresses (PEM).")]
    public string? CertificateFile { get; set; }

    /// <summary>Private key of the certificate (PEM).</summary>
    [Description("Private key of the certificate (PEM).")]
    public string? CertificateKeyFile { get; set; }

    /// <summary>Certificate authorities for client certificates (PEM). If set, every connection must present a client certificate (mutual
    /// TLS).</summary>
    [Description(
        "Certificate authorities for client certificates (PEM). If set, every connection must present a client certificate (mutual TLS)."
    )]
    public string? ClientCaFile { get; set; }

    /// <summary>Scopes of callers that authenticate with only a client certificate, separated by semicolons. If API keys or tokens are
    /// configured, a certificate is accepted only if it is listed in the key file.</summary>
    [Description(
        "Scopes of callers that authenticate with only a client certificate, separated by semicolons. If API keys or tokens are "
            + "configured, a certificate is accepted only if it is listed in the key file."
    )]
    public string CertificateScopes { get; set; } = "score;record";

    /// <summary>Allows callers on other machines without TLS. To serve with neither TLS nor authentication, also set
    /// <see cref="AllowAnonymous"/>.</summary>
    [Description("Allows callers on other machines without TLS. To serve with neither TLS nor authentication, also set AllowAnonymous.")]
    public bool AllowPlaintext { get; set; }

    /// <summary>Allows callers on other machines without authentication.</summary>
    [Description("Allows callers on other machines without authentication.")]
    public bool AllowAnonymous { get; set; }

    /// <summary>Host names that callers may use, separated by semicolons. Default: the hosts in the listening addresses, plus
    /// loopback.</summary>
    [Description("Host names that callers may use, separated by semicolons. Default: the hosts in the listening addresses, plus loopback.")]
    public string? AllowedHosts { get; set; }

    /// <summary>Folder whose subfolders are models, for ListModels and ActivateBundle; if Model is not set, the model promoted there is
    /// used. Default: the folder 'models' in the working directory, if a model has been promoted there.</summary>
    [Description(
        "Folder whose subfolders are models, for ListModels and ActivateBundle; if Model is not set, the model promoted there is used. "
            + "Default: the folder 'models' in the working directory, if a model has been promoted there."
    )]
    public string? ModelRoot { get; set; }

    /// <summary>Folder whose subfolders are batch runs, for GetBatch. Default: none.</summary>
    [Description("Folder whose subfolders are batch runs, for GetBatch. Default: none.")]
    public string? Batches { get; set; }

    /// <summary>Writes the log as JSON, one object per line.</summary>
    [Description("Writes the log as JSON, one object per line.")]
    public bool JsonLogs { get; set; }

    /// <summary>Maximum concurrent connections; lower if the process's open-file limit is lower.</summary>
    [Description("Maximum concurrent connections; lower if the process's open-file limit is lower.")]
    public int MaxConnections { get; set; } = ServiceLimits.MaxConnections.Default;

    /// <summary>Maximum concurrent calls on one connection.</summary>
    [Description("Maximum concurrent calls on one connection.")]
    public int MaxStreams { get; set; } = ServiceLimits.MaxStreams.Default;

    /// <summary>Maximum time to receive a request's headers.</summary>
    [Description("Maximum time to receive a request's headers.")]
    public TimeSpan HeaderTimeout { get; set; } = ServiceLimits.HeaderTimeout.Default;

    /// <summary>Maximum time for a request message to arrive; in a stream, for each row from its first byte.</summary>
    [Description("Maximum time for a request message to arrive; in a stream, for each row from its first byte.")]
    public TimeSpan BodyTimeout { get; set; } = ServiceLimits.BodyTimeout.Default;

    /// <summary>Idle timeout of a connection with no calls or a stream with no rows.</summary>
    [Description("Idle timeout of a connection with no calls or a stream with no rows.")]
    public TimeSpan IdleTimeout { get; set; } = ServiceLimits.IdleTimeout.Default;

    /// <summary>Maximum concurrent calls across all connections, not counting health checks.</summary>
    [Description("Maximum concurrent calls across all connections, not counting health checks.")]
    public int MaxCalls { get; set; } = ServiceLimits.MaxCalls.Default;

    /// <summary>Memory for partially received messages, across all connections.</summary>
    [Description("Memory for partially received messages, across all connections.")]
    public int MaxArrivingBytes { get; set; } = ServiceLimits.MaxArrivingBytes.Default;

    /// <summary>Maximum calls per second from one client (also the burst limit); excess calls are rejected.</summary>
    [Description("Maximum calls per second from one client (also the burst limit); excess calls are rejected.")]
    public int MaxCallsPerSecond { get; set; } = ServiceLimits.MaxCallsPerSecond.Default;

    /// <summary>How often the bundle's files are polled for changes, in addition to file-system notifications. Polling also detects a
    /// folder that was swapped for another.</summary>
    [Description(
        "How often the bundle's files are polled for changes, in addition to file-system notifications. Polling also detects a folder "
            + "that was swapped for another."
    )]
    public TimeSpan Poll { get; set; } = ServiceLimits.Poll.Default;

    /// <summary>Reloads the bundle when one of its files changes. SIGHUP reloads it in any case.</summary>
    [Description("Reloads the bundle when one of its files changes. SIGHUP reloads it in any case.")]
    public bool Watch { get; set; } = true;

    /// <summary>How long files must be unchanged before the bundle is reloaded.</summary>
    [Description("How long files must be unchanged before the bundle is reloaded.")]
    public TimeSpan Settle { get; set; } = ServiceLimits.Settle.Default;

    /// <summary>Maximum request size in bytes.</summary>
    [Description("Maximum request size in bytes.")]
    public int MaxMessageBytes { get; set; } = ServiceLimits.MaxMessageBytes.Default;

    /// <summary>Maximum number of items in any list of a request.</summary>
    [Description("Maximum number of items in any list of a request.")]
    public int MaxItems { get; set; } = ServiceLimits.MaxItems.Default;

    /// <summary>Maximum length of any text field in a request, in characters.</summary>
    [Description("Maximum length of any text field in a request, in characters.")]
    public int MaxTextLength { get; set; } = ServiceLimits.MaxTextLength.Default;

    /// <summary>Maximum number of calls ranked concurrently.</summary>
    [Description("Maximum number of calls ranked concurrently.")]
    public int MaxConcurrentRanks { get; set; } = ServiceLimits.MaxConcurrentRanks.Default;

    /// <summary>Maximum number of queued calls; further calls are rejected immediately.</summary>
    [Description("Maximum number of queued calls; further calls are rejected immediately.")]
    public int MaxWaitingRanks { get; set; } = ServiceLimits.MaxWaitingRanks.Default;

    /// <summary>Maximum duration of a call, even if the caller sets a longer deadline or none.</summary>
    [Description("Maximum duration of a call, even if the caller sets a longer deadline or none.")]
    public TimeSpan Deadline { get; set; } = ServiceLimits.Deadline.Default;

    /// <summary>Time allowed for in-flight calls to finish at shutdown.</summary>
    [Description("Time allowed for in-flight calls to finish at shutdown.")]
    public TimeSpan Grace { get; set; } = ServiceLimits.Grace.Default;
}
