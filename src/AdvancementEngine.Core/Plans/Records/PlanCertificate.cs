namespace AdvancementEngine.Plans.Records;

/// <summary>A certificate on record.</summary>
/// <param name="Code">Our code.</param>
/// <param name="Name">Name as published.</param>
/// <param name="Vendor">Issuing body.</param>
/// <param name="State">Its state.</param>
/// <param name="Ends">The day it runs out, or ran out; null where it does not, or where that is not known.</param>
/// <param name="Url">The issuer's page; empty where not known.</param>
public sealed record PlanCertificate(string Code, string Name, string Vendor, CertificateState State, DateOnly? Ends, string Url)
{
    /// <summary>The day it was earned; null where not known.</summary>
    public DateOnly? Earned { get; init; }

    /// <summary>The certificate in the person's own words; empty where it was given by its code.</summary>
    public string Stated { get; init; } = string.Empty;

    /// <summary>True if the record itself says that it has run out.</summary>
    public bool IsEndedOnRecord { get; init; }

    /// <summary>True if the program offers its exam.</summary>
    public bool ProgramOffers { get; init; }

    /// <summary>Share of the exam fee that the program pays, 0 to 100 percent.</summary>
    public float PaidPercent { get; init; }

    /// <summary>True where its issuer has retired it: it can no longer be earned, and its year says what it covers.</summary>
    public bool IsRetired { get; init; }

    /// <summary>True where a higher one of its track or issuer is on record too: whether it is still valid is not asked.</summary>
    public bool IsBeneath { get; init; }

    /// <summary>True where it still counts: the ranking counts it too.</summary>
    public bool Counts => State != CertificateState.Ended;
}
