using System.Collections.Immutable;
using System.Globalization;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Facts;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Service.Contract;

internal static partial class ContractMapping
{
    /// <summary>A reply as the engine's own record, for a client that checks the digest or wants the canonical bytes.</summary>
    /// <exception cref="FormatException">A date is not yyyy-MM-dd: the message was not written by this mapping.</exception>
    public static Recommendation FromWire(Wire.V1.Recommendation wire) => new()
    {
        Bundle = new(wire.Bundle.Id, wire.Bundle.Catalog, wire.Bundle.Policies, wire.Bundle.Model),
        AsOf = Day(wire.AsOf),
        Participant = wire.Participant,
        Program = wire.Program,
        Options = FromWire(wire.Options),
        Status = (RecommendationStatus)wire.Status,
        KnownElements = wire.KnownElements,
        Occupations = [.. wire.Occupations.Select(FromWire)],
        Credentials = [.. wire.Credentials.Select(FromWire)],
        Findings = [.. wire.Findings.Select(FromWire)],
        AskNext = [.. wire.AskNext.Select(q => new Question(q.Fact, q.Opportunity, q.FirstFiveChanged))],
        Digest = wire.Digest,
    };

    public static RankOptions FromWire(Wire.V1.RankOptions wire) => new()
    {
        Kind = (OpportunityKind)wire.Kind,
        Top = wire.Top,
        UseInterests = wire.UseInterests,
        Overrides = [.. wire.Overrides.Select(FromWire)],
    };

    public static Override FromWire(Wire.V1.Override wire) => new(wire.Policy, wire.Opportunity, (Verdict)wire.Verdict, wire.Reason, wire.By);

    private static RankedOccupation FromWire(Wire.V1.RankedOccupation wire) => new()
    {
        Code = wire.Code,
        Title = wire.Title,
        Rank = wire.Rank,
        Group = (OpportunityGroup)wire.Group,
        RankIfOpen = wire.HasRankIfOpen ? wire.RankIfOpen : null,
        Fit = new(
            (FitBasis)wire.Fit.Basis,
            wire.Fit.Logit,
            (FitGrade)wire.Fit.Grade,
            wire.Fit.Outcomes,
            wire.Fit.HasProbability ? wire.Fit.Probability : null,
            wire.Fit.HasLow ? wire.Fit.Low : null,
            wire.Fit.HasHigh ? wire.Fit.High : null),
        ExpectedOutcome = wire.ExpectedOutcome is { } p ? new(p.Value, p.Low, p.High, p.Outcomes, p.Simulated) : null,
        Score = wire.Score,
        Contributions = [.. wire.Contributions.Select(s => new ElementContribution(s.Element, s.Contribution))],
        BiasContribution = wire.BiasContribution,
        Findings = [.. wire.Findings.Select(FromWire)],
        Gap = [.. wire.Gap.Select(g => new GapItem(g.Element, (GapKind)g.Kind, g.Likely, FromWire(g.Found), FromWire(g.Needed), g.Change is { } change ? FromWire(change) : null))],
        NextStep = new((NextStepKind)wire.NextStep.Kind, wire.NextStep.Subject, wire.NextStep.Remedy),
        Fallbacks = [.. wire.Fallbacks],
    };

    private static RankedCredential FromWire(Wire.V1.RankedCredential wire) => new()
    {
        Code = wire.Code,
        Name = wire.Name,
        Vendor = wire.Vendor,
        Rank = wire.Rank,
        Group = (OpportunityGroup)wire.Group,
        Opens = [.. wire.Opens],
        Gain = wire.Gain,
        Toward = wire.Toward,
        TowardRank = wire.TowardRank,
        Change = FromWire(wire.Change),
        Findings = [.. wire.Findings.Select(FromWire)],
    };

    private static Change FromWire(Wire.V1.Change wire) =>
        new(wire.Rank, (OpportunityGroup)wire.Group, wire.Gain, wire.HasMonths ? wire.Months : null, wire.HasCostUsd ? wire.CostUsd : null);

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
