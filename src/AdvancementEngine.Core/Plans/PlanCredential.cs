using System.Collections.Immutable;
using AdvancementEngine.Plans.Offers;

namespace AdvancementEngine.Plans;

/// <summary>A credential on a plan.</summary>
/// <param name="Code">Our code.</param>
/// <param name="Name">Name as published.</param>
/// <param name="Vendor">Issuing body.</param>
/// <param name="FeeUsd">Fee, US dollars; null where not known.</param>
/// <param name="PaidPercent">Percent of the fee that the program pays, 0 to 100.</param>
/// <param name="StudyHours">Usual hours of study; null where not known.</param>
/// <param name="Payers">Who commonly pays, as codes.</param>
/// <param name="Url">The issuer's page; empty where not known.</param>
/// <param name="FeeSource">Where the fee comes from; empty without one.</param>
/// <param name="Class">What classes that lead to it take; null where ten programs do not name it.</param>
public sealed record PlanCredential(
    string Code,
    string Name,
    string Vendor,
    float? FeeUsd,
    float PaidPercent,
    float? StudyHours,
    ImmutableArray<string> Payers,
    string Url,
    string FeeSource,
    PlanTraining? Class
)
{
    /// <summary>True where the person's program offers it.</summary>
    public bool ProgramOffers { get; init; }

    /// <summary>True where one of its two exams is passed: fee and hours are those of the other.</summary>
    public bool IsHalfPassed { get; init; }

    /// <summary>What is left to pay after the program's part, US dollars.</summary>
    /// <param name="unknown">The fee to count where it is not known.</param>
    public float Price(float unknown) => (FeeUsd ?? unknown) * (100f - PaidPercent) / 100f;
}
