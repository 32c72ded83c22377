using System.Collections.Immutable;

namespace AdvancementEngine.Catalog;

/// <summary>Known facts about a credential, each with its source; null means unknown.</summary>
public sealed record CredentialFacts
{
    /// <summary>Nothing is known.</summary>
    public static CredentialFacts None { get; } = new();

    /// <summary>Level within its tracks.</summary>
    public Sourced<CredentialLevel>? Level { get; init; }

    /// <summary>Tracks, the main one first: support, networking, systems, cloud, security, data, software, web, project,
    /// service-management, cabling, business-applications.</summary>
    public Sourced<ImmutableArray<string>>? Tracks { get; init; }

    /// <summary>Credentials the issuer requires first. Every group must be met, and any one code of a group meets it; empty for
    /// none.</summary>
    public Sourced<ImmutableArray<ImmutableArray<string>>>? Prerequisites { get; init; }

    /// <summary>Months of experience the issuer requires; 0 for none.</summary>
    public Sourced<float>? ExperienceRequiredMonths { get; init; }

    /// <summary>The field of the required experience.</summary>
    public Sourced<string>? ExperienceRequiredField { get; init; }

    /// <summary>Months of experience the issuer recommends; 0 for none.</summary>
    public Sourced<float>? ExperienceRecommendedMonths { get; init; }

    /// <summary>The field of the recommended experience.</summary>
    public Sourced<string>? ExperienceRecommendedField { get; init; }

    /// <summary>The issuer's education requirement; <c>none</c> for none.</summary>
    public Sourced<string>? Education { get; init; }

    /// <summary>Number or codes of exams.</summary>
    public Sourced<string>? Exams { get; init; }

    /// <summary>Total cost of the credential in US dollars.</summary>
    public Sourced<float>? FeeUsd { get; init; }

    /// <summary>Typical hours of study.</summary>
    public Sourced<float>? StudyHours { get; init; }

    /// <summary>Months it stays valid; <see cref="float.PositiveInfinity"/> for life.</summary>
    public Sourced<float>? ValidityMonths { get; init; }

    /// <summary>How it is renewed.</summary>
    public Sourced<string>? Renewal { get; init; }

    /// <summary>Formats of study: self-paced, evening, bootcamp, classroom.</summary>
    public Sourced<ImmutableArray<string>>? Formats { get; init; }

    /// <summary>Who commonly pays: employer, voucher, gi-bill, wioa-ita, academic-discount, scholarship.</summary>
    public Sourced<ImmutableArray<string>>? Payers { get; init; }

    /// <summary>Codes of credentials for which this one is the recognized next-lower step, even within the same level.</summary>
    public Sourced<ImmutableArray<string>>? LeadsTo { get; init; }

    /// <summary>True if its only use in the job market is federal or defense work.</summary>
    public Sourced<bool>? Federal { get; init; }

    /// <summary>False if nobody should be advised to earn it.</summary>
    public Sourced<bool>? Advise { get; init; }

    /// <summary>The issuer's public page about the credential.</summary>
    public Sourced<string>? IssuerUrl { get; init; }
}
