using System.Collections.Immutable;

namespace AdvancementEngine.Catalog;

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

    /// <summary>Status at the issuer.</summary>
    public CredentialStatus Status { get; init; }

    /// <summary>Date of the status, if a source gives it.</summary>
    public DateOnly? StatusSince { get; init; }

    /// <summary>Code of the credential that replaces a renamed or retired one.</summary>
    public string? Successor { get; init; }

    /// <summary>Typical months of preparation, if a source gives them.</summary>
    public float? Months { get; init; }

    /// <summary>Exam fee in US dollars, if a source gives it.</summary>
    public float? FeeUsd { get; init; }

    /// <summary>Codes of credentials this one counts toward (stacks), ordinal.</summary>
    public ImmutableArray<string> CountsToward { get; init; } = [];

    /// <summary>Level, prerequisites, fee and the like, each with its source.</summary>
    public CredentialFacts Facts { get; init; } = CredentialFacts.None;

    /// <summary>Source of the row; "ours" marks our own.</summary>
    public required string Source { get; init; }

    /// <summary>The id of the element "holds this credential".</summary>
    public string ElementId => ElementKinds.Id(ElementKinds.Credential, Code);
}
