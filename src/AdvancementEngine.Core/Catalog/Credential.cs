using System.Collections.Immutable;

namespace AdvancementEngine.Catalog;

/// <summary>Where a credential stands with its issuer.</summary>
public enum CredentialStatus
{
    /// <summary>Offered today.</summary>
    Active = 0,

    /// <summary>Goes on under another name: see <see cref="Credential.Successor"/>.</summary>
    Renamed = 1,

    /// <summary>No longer offered.</summary>
    Retired = 2,
}

/// <summary>An industry-recognized credential.</summary>
public sealed record Credential
{
    /// <summary>Our slug, for example <c>comptia-a-plus</c>; never reused.</summary>
    public required string Code { get; init; }

    /// <summary>Name as published.</summary>
    public required string Name { get; init; }

    /// <summary>The issuing body.</summary>
    public required string Vendor { get; init; }

    /// <summary>Other names and abbreviations, ordinal.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Status with the issuer.</summary>
    public CredentialStatus Status { get; init; }

    /// <summary>Since when the status holds, where a source says so.</summary>
    public DateOnly? StatusSince { get; init; }

    /// <summary>Code of the credential that replaces a renamed or retired one.</summary>
    public string? Successor { get; init; }

    /// <summary>Typical months of preparation, where a source gives it.</summary>
    public float? Months { get; init; }

    /// <summary>Exam fee in US dollars, where a source gives it.</summary>
    public float? FeeUsd { get; init; }

    /// <summary>Codes of credentials this one counts toward (stacks), ordinal.</summary>
    public ImmutableArray<string> CountsToward { get; init; } = [];

    /// <summary>Where the row comes from; "ours" marks our own.</summary>
    public required string Source { get; init; }

    /// <summary>The id of the element "holds this credential".</summary>
    public string ElementId => ElementKinds.Id(ElementKinds.Credential, Code);
}

/// <summary>A work role of the DoD Cyber Workforce Framework.</summary>
/// <param name="Code">DCWF code, for example <c>411</c>.</param>
/// <param name="Title">Title as published.</param>
public sealed record WorkRole(string Code, string Title);

/// <summary>Proficiency level at which DoD 8140 accepts a certification for a work role. "Accepted for", never a prerequisite order.</summary>
public enum Proficiency
{
    /// <summary>Basic.</summary>
    Basic = 0,

    /// <summary>Intermediate.</summary>
    Intermediate = 1,

    /// <summary>Advanced.</summary>
    Advanced = 2,
}

/// <summary>A credential accepted for a work role (DoD 8140), lowest level where several are listed.</summary>
/// <param name="Credential">Credential code.</param>
/// <param name="Role">DCWF code.</param>
/// <param name="Level">Lowest level the sources list.</param>
/// <param name="Note">Code of what was reconciled (<c>several-levels</c>, <c>files-disagree</c>) or null.</param>
public sealed record CredentialRole(string Credential, string Role, Proficiency Level, string? Note);

/// <summary>A credential's link to an occupation, through a work role or by our own reasoned row.</summary>
/// <param name="Credential">Credential code.</param>
/// <param name="Occupation">O*NET-SOC code.</param>
/// <param name="Strength">0 to 1: how close the work role is to the occupation (ours).</param>
/// <param name="Via">DCWF code, or null for a row of our own.</param>
/// <param name="Validator">Who validates the credential for this use: <c>dod-8140</c> (accepted for a work role; one kind of evidence, not validation by employers), <c>issuer</c>, <c>employers</c>.</param>
/// <param name="Source">Source, "ours" for our own.</param>
public sealed record CredentialLink(string Credential, string Occupation, float Strength, string? Via, string Validator, string Source)
{
    /// <summary>Lowest level at which the work role accepts the credential; null for a row of our own.</summary>
    public Proficiency? Level { get; init; }

    /// <summary><see cref="Strength"/> over the number of links of the credential: a credential linked to everything says little of each.</summary>
    public float Weight { get; init; } = Strength;
}
