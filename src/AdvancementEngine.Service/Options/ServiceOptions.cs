using System.ComponentModel;

namespace AdvancementEngine.Service.Options;

/// <summary>What an operator may set, in section <c>Service</c> of the configuration (<c>--Service:Deadline 00:00:05</c>,
/// <c>Service__Deadline=00:00:05</c>). Bounds, units and defaults stand in <see cref="ServiceLimits"/>.</summary>
public sealed class ServiceOptions
{
    /// <summary>Section of the configuration.</summary>
    public const string Section = "Service";

    /// <summary>Where gRPC is served unless <c>--urls</c> says otherwise: loopback.</summary>
    public const string DefaultUrl = "http://127.0.0.1:5085";

    /// <summary>Folder of the catalog; null for the shipped one.</summary>
    [Description("Folder of the catalog; null for the shipped one.")]
    public string? Catalog { get; set; }

    /// <summary>Folder of the model; null for the shipped one.</summary>
    [Description("Folder of the model; null for the shipped one.")]
    public string? Model { get; set; }

    /// <summary>Policy file; null for the built-in policies as they are.</summary>
    [Description("Policy file; null for the built-in policies as they are.")]
    public string? Policies { get; set; }

    /// <summary>Address of plain HTTP/1.1 with JSON, pages, health and metrics, beside gRPC in the clear; <c>none</c> for none. Null stands
    /// for the port after that of gRPC; with TLS one port serves both.</summary>
    [Description(
        "Address of plain HTTP/1.1 with JSON, pages, health and metrics, beside gRPC in the clear; none for none. Null stands for the port "
            + "after that of gRPC; with TLS one port serves both."
    )]
    public string? JsonUrl { get; set; }

    /// <summary>Where records are kept: a path of an SQLite file, a PostgreSQL connection string, or <c>none</c>. Null stands for a file in
    /// the user's folder of application data.</summary>
    [Description(
        "Where records are kept: a path of an SQLite file, a PostgreSQL connection string, or none. Null stands for a file in the user's "
            + "folder of application data."
    )]
    public string? Store { get; set; }

    /// <summary>What is kept of a person.</summary>
    [Description("What is kept of a person.")]
    public Keep Keep { get; set; } = Keep.State;

    /// <summary>Days after which what is kept of persons is deleted.</summary>
    [Description("Days after which what is kept of persons is deleted.")]
    public int RetentionDays { get; set; } = ServiceLimits.RetentionDays.Default;

    /// <summary>File with the secret that pseudonyms are made with; made where it is not there. Null stands for <c>pseudonym.secret</c>
    /// beside the SQLite file, and is refused with PostgreSQL.</summary>
    [Description(
        "File with the secret that pseudonyms are made with; made where it is not there. Null stands for pseudonym.secret beside the "
            + "SQLite file, and is refused with PostgreSQL."
    )]
    public string? PseudonymSecret { get; set; }

    /// <summary>File with API keys, hashed: see docs/security.md. Null for none.</summary>
    [Description("File with API keys, hashed: see docs/security.md. Null for none.")]
    public string? KeyFile { get; set; }

    /// <summary>Issuer of tokens (OpenID Connect); its keys are fetched from it. Null for none.</summary>
    [Description("Issuer of tokens (OpenID Connect); its keys are fetched from it. Null for none.")]
    public string? JwtAuthority { get; set; }

    /// <summary>File with the issuer's public key as PEM, where it is not to be fetched.</summary>
    [Description("File with the issuer's public key as PEM, where it is not to be fetched.")]
    public string? JwtKeyFile { get; set; }

    /// <summary>Audience a token must name; needed with tokens.</summary>
    [Description("Audience a token must name; needed with tokens.")]
    public string? JwtAudience { get; set; }

    /// <summary>Issuer a token must name; null stands for the authority.</summary>
    [Description("Issuer a token must name; null stands for the authority.")]
    public string? JwtIssuer { get; set; }

    /// <summary>Certificate for https addresses, PEM.</summary>
    [Description("Certificate for https addresses, PEM.")]
    public string? CertificateFile { get; set; }

    /// <summary>Private key of the certificate, PEM.</summary>
    [Description("Private key of the certificate, PEM.")]
    public string? CertificateKeyFile { get; set; }

    /// <summary>Authorities of client certificates, PEM: with it every connection needs one (mutual TLS).</summary>
    [Description("Authorities of client certificates, PEM: with it every connection needs one (mutual TLS).")]
    public string? ClientCaFile { get; set; }

    /// <summary>Scopes of callers that sign in with a client certificate alone, separated by semicolons. With keys or tokens a certificate
    /// signs in only where the key file lists it.</summary>
    [Description(
        "Scopes of callers that sign in with a client certificate alone, separated by semicolons. With keys or tokens a certificate signs "
            + "in only where the key file lists it."
    )]
    public string CertificateScopes { get; set; } = "score;record";

    /// <summary>True serves other machines without TLS. Needed with <see cref="AllowAnonymous"/> to serve without both.</summary>
    [Description("True serves other machines without TLS. Needed with AllowAnonymous to serve without both.")]
    public bool AllowPlaintext { get; set; }

    /// <summary>True serves other machines without sign-in.</summary>
    [Description("True serves other machines without sign-in.")]
    public bool AllowAnonymous { get; set; }

    /// <summary>Host names that callers may use, separated by semicolons. Null stands for those of the addresses and loopback's.</summary>
    [Description("Host names that callers may use, separated by semicolons. Null stands for those of the addresses and loopback's.")]
    public string? AllowedHosts { get; set; }

    /// <summary>Folder whose sub-folders are models, for ListModels and ActivateBundle; the one promoted there serves where Model is not
    /// set. Null stands for the folder 'models' where the service was started, once a model was promoted there.</summary>
    [Description(
        "Folder whose sub-folders are models, for ListModels and ActivateBundle; the one promoted there serves where Model is not set. "
            + "Null stands for the folder 'models' where the service was started, once a model was promoted there."
    )]
    public string? ModelRoot { get; set; }

    /// <summary>Folder whose sub-folders are batch runs, for GetBatch; null for none.</summary>
    [Description("Folder whose sub-folders are batch runs, for GetBatch; null for none.")]
    public string? Batches { get; set; }

    /// <summary>True writes the log as JSON, one object a line.</summary>
    [Description("True writes the log as JSON, one object a line.")]
    public bool JsonLogs { get; set; }

    /// <summary>Connections at the same time; fewer where the process may open fewer files.</summary>
    [Description("Connections at the same time; fewer where the process may open fewer files.")]
    public int MaxConnections { get; set; } = ServiceLimits.MaxConnections.Default;

    /// <summary>Calls at the same time on one connection.</summary>
    [Description("Calls at the same time on one connection.")]
    public int MaxStreams { get; set; } = ServiceLimits.MaxStreams.Default;

    /// <summary>Longest time a request's headers may take.</summary>
    [Description("Longest time a request's headers may take.")]
    public TimeSpan HeaderTimeout { get; set; } = ServiceLimits.HeaderTimeout.Default;

    /// <summary>Longest time the message of a call may take to arrive; in a stream each row, from its first byte.</summary>
    [Description("Longest time the message of a call may take to arrive; in a stream each row, from its first byte.")]
    public TimeSpan BodyTimeout { get; set; } = ServiceLimits.BodyTimeout.Default;

    /// <summary>Longest time a connection may be without a call, and a stream without a row.</summary>
    [Description("Longest time a connection may be without a call, and a stream without a row.")]
    public TimeSpan IdleTimeout { get; set; } = ServiceLimits.IdleTimeout.Default;

    /// <summary>Calls that may be open at the same time, over all connections; health is not counted.</summary>
    [Description("Calls that may be open at the same time, over all connections; health is not counted.")]
    public int MaxCalls { get; set; } = ServiceLimits.MaxCalls.Default;

    /// <summary>Memory for messages that have not arrived whole, over all connections.</summary>
    [Description("Memory for messages that have not arrived whole, over all connections.")]
    public int MaxArrivingBytes { get; set; } = ServiceLimits.MaxArrivingBytes.Default;

    /// <summary>Calls a second that one client may make, with as many at once; beyond that they are turned away.</summary>
    [Description("Calls a second that one client may make, with as many at once; beyond that they are turned away.")]
    public int MaxCallsPerSecond { get; set; } = ServiceLimits.MaxCallsPerSecond.Default;

    /// <summary>How often the bundle's files are compared with those that serve, beside what the system reports; a folder put in place of
    /// another is seen so.</summary>
    [Description(
        "How often the bundle's files are compared with those that serve, beside what the system reports; a folder put in place of another "
            + "is seen so."
    )]
    public TimeSpan Poll { get; set; } = ServiceLimits.Poll.Default;

    /// <summary>True to load the bundle anew when one of its files changes; a hang-up signal does so in any case.</summary>
    [Description("True to load the bundle anew when one of its files changes; a hang-up signal does so in any case.")]
    public bool Watch { get; set; } = true;

    /// <summary>Quiet time after the last change of a file before the bundle is loaded anew.</summary>
    [Description("Quiet time after the last change of a file before the bundle is loaded anew.")]
    public TimeSpan Settle { get; set; } = ServiceLimits.Settle.Default;

    /// <summary>Longest request message, bytes.</summary>
    [Description("Longest request message, bytes.")]
    public int MaxMessageBytes { get; set; } = ServiceLimits.MaxMessageBytes.Default;

    /// <summary>Longest list of a request, items.</summary>
    [Description("Longest list of a request, items.")]
    public int MaxItems { get; set; } = ServiceLimits.MaxItems.Default;

    /// <summary>Longest text of a request, characters.</summary>
    [Description("Longest text of a request, characters.")]
    public int MaxTextLength { get; set; } = ServiceLimits.MaxTextLength.Default;

    /// <summary>Calls ranked at the same time.</summary>
    [Description("Calls ranked at the same time.")]
    public int MaxConcurrentRanks { get; set; } = ServiceLimits.MaxConcurrentRanks.Default;

    /// <summary>Calls that may wait for their turn; further ones are refused at once.</summary>
    [Description("Calls that may wait for their turn; further ones are refused at once.")]
    public int MaxWaitingRanks { get; set; } = ServiceLimits.MaxWaitingRanks.Default;

    /// <summary>Longest time a call may take, also when its caller gives more or none.</summary>
    [Description("Longest time a call may take, also when its caller gives more or none.")]
    public TimeSpan Deadline { get; set; } = ServiceLimits.Deadline.Default;

    /// <summary>Time that calls in flight have to finish when the service is told to stop.</summary>
    [Description("Time that calls in flight have to finish when the service is told to stop.")]
    public TimeSpan Grace { get; set; } = ServiceLimits.Grace.Default;
}
