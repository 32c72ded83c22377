using System.Collections.Immutable;

namespace AdvancementEngine.Catalog;

/// <summary>What is known of a credential, each fact with its source; null means not known.</summary>
public sealed record CredentialFacts
{
    /// <summary>Nothing known.</summary>
    public static CredentialFacts None { get; } = new();

    /// <summary>Level within its tracks.</summary>
    public Sourced<CredentialLevel>? Level { get; init; }

    /// <summary>Tracks, the main one first: support, networking, systems, cloud, security, data, software, web, project,
    /// service-management, cabling, business-applications.</summary>
    public Sourced<ImmutableArray<string>>? Tracks { get; init; }

    /// <summary>Credentials the issuer requires first: every group must be met, one of a group's codes is enough; empty for none.</summary>
    public Sourced<ImmutableArray<ImmutableArray<string>>>? Prerequisites { get; init; }

    /// <summary>Months of experience the issuer requires; 0 for none.</summary>
    public Sourced<float>? ExperienceRequiredMonths { get; init; }

    /// <summary>The field of the experience required.</summary>
    public Sourced<string>? ExperienceRequiredField { get; init; }

    /// <summary>Months of experience the issuer recommends; 0 for none.</summary>
    public Sourced<float>? ExperienceRecommendedMonths { get; init; }

    /// <summary>The field of the experience recommended.</summary>
    public Sourced<string>? ExperienceRecommendedField { get; init; }

    /// <summary>The issuer's rule on education; <c>none</c> for none.</summary>
    public Sourced<string>? Education { get; init; }

    /// <summary>Number or codes of exams.</summary>
    public Sourced<string>? Exams { get; init; }

    /// <summary>US dollars for the whole credential.</summary>
    public Sourced<float>? FeeUsd { get; init; }

    /// <summary>Usual hours of study.</summary>
    public Sourced<float>? StudyHours { get; init; }

    /// <summary>Months it stays valid; <see cref="float.PositiveInfinity"/> for life.</summary>
    public Sourced<float>? ValidityMonths { get; init; }

    /// <summary>How it is renewed.</summary>
    public Sourced<string>? Renewal { get; init; }

    /// <summary>Formats of study: self-paced, evening, bootcamp, classroom.</summary>
    public Sourced<ImmutableArray<string>>? Formats { get; init; }

    /// <summary>Who commonly pays: employer, voucher, gi-bill, wioa-ita, academic-discount, scholarship.</summary>
    public Sourced<ImmutableArray<string>>? Payers { get; init; }

    /// <summary>Codes of credentials this one is the recognized next-lower step to, also inside the same level.</summary>
    public Sourced<ImmutableArray<string>>? LeadsTo { get; init; }

    /// <summary>True where its only tie to the job market is federal or defense work.</summary>
    public Sourced<bool>? Federal { get; init; }

    /// <summary>False where nobody should be told to earn it.</summary>
    public Sourced<bool>? Advise { get; init; }

    /// <summary>The issuer's public page of the credential.</summary>
    public Sourced<string>? IssuerUrl { get; init; }
}
