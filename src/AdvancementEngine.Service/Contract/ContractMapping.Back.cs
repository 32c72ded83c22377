using System.Collections.Immutable;
using System.Globalization;
using AdvancementEngine.Catalog;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Facts;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Service.Contract;

internal static partial class ContractMapping
{
    /// <summary>Converts a reply to the engine's own record, for a client that checks the digest or needs the canonical bytes.</summary>
    /// <exception cref="FormatException">A date is not yyyy-MM-dd: the message was not written by this mapping.</exception>
    public static Recommendation FromWire(Wire.V1.Recommendation wire) =>
        new()
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
            Standing = wire.Standing is { } standing ? FromWire(standing) : null,
            NextStep = wire.NextStep is { } step ? FromWire(step) : null,
        };

    public static RankOptions FromWire(Wire.V1.RankOptions wire) =>
        new()
        {
            Kind = (OpportunityKind)wire.Kind,
            Top = wire.Top,
            UseInterests = wire.UseInterests,
            Overrides = [.. wire.Overrides.Select(FromWire)],
        };

    public static Override FromWire(Wire.V1.Override wire) =>
        new(wire.Policy, wire.Opportunity, (Verdict)wire.Verdict, wire.Reason, wire.By);

    private static RankedOccupation FromWire(Wire.V1.RankedOccupation wire) =>
        new()
        {
            Code = wire.Code,
            Title = wire.Title,
            Rank = wire.Rank,
            Group = (OpportunityGroup)wire.Group,
            RankIfNext = wire.HasRankIfNext ? wire.RankIfNext : null,
            IsGoal = wire.IsGoal,
            Level = wire.Level == 0 ? null : (OccupationLevel)wire.Level,
            MonthsAway = wire.HasMonthsAway ? wire.MonthsAway : null,
            Way = [.. wire.Way],
            Pay = new(
                wire.Pay.HasEntryUsd ? wire.Pay.EntryUsd : null,
                wire.Pay.HasMedianUsd ? wire.Pay.MedianUsd : null,
                wire.Pay.SharedWith
            ),
            Fit = new(
                (FitBasis)wire.Fit.Basis,
                wire.Fit.Logit,
                (FitGrade)wire.Fit.Grade,
                wire.Fit.Outcomes,
                wire.Fit.HasProbability ? wire.Fit.Probability : null,
                wire.Fit.HasLow ? wire.Fit.Low : null,
                wire.Fit.HasHigh ? wire.Fit.High : null
            ),
            ExpectedOutcome = wire.ExpectedOutcome is { } p
                ? new(p.Value, p.Low, p.High, p.Outcomes, p.Simulated) { Values = p.HasValues ? p.Values : null }
                : null,
            Score = wire.Score,
            Contributions = [.. wire.Contributions.Select(s => new ElementContribution(s.Element, s.Contribution))],
            BiasContribution = wire.BiasContribution,
            Findings = [.. wire.Findings.Select(FromWire)],
            Gap =
            [
                .. wire.Gap.Select(g => new GapItem(
                    g.Element,
                    (GapKind)g.Kind,
                    g.Likely,
                    FromWire(g.Found),
                    FromWire(g.Needed),
                    g.Change is { } change ? FromWire(change) : null
                )),
            ],
            Fallbacks = [.. wire.Fallbacks],
            Seen = wire.Seen is { } seen
                ? new(seen.Title, seen.Occupations, seen.HasInto ? seen.Into : null, seen.HasFromHere ? seen.FromHere : null)
                : null,
        };

    private static RankedCredential FromWire(Wire.V1.RankedCredential wire) =>
        new()
        {
            Code = wire.Code,
            Name = wire.Name,
            Vendor = wire.Vendor,
            Rank = wire.Rank,
            Group = (OpportunityGroup)wire.Group,
            Opens = [.. wire.Opens],
            Effect = wire.Effect,
            Effort = wire.Effort,
            Level = wire.Level == 0 ? null : (CredentialLevel)wire.Level,
            Then = [.. wire.Then],
            FeeUsd = wire.HasFeeUsd ? wire.FeeUsd : null,
            StudyHours = wire.HasStudyHours ? wire.StudyHours : null,
            Months = wire.HasMonths ? wire.Months : null,
            IssuerUrl = wire.IssuerUrl,
            Renews = wire.Renews,
            Toward = wire.Toward,
            TowardRank = wire.TowardRank,
            Change = FromWire(wire.Change),
            Findings = [.. wire.Findings.Select(FromWire)],
        };

    private static PersonStanding FromWire(Wire.V1.PersonStanding wire) =>
        new(
            wire.Occupation,
            wire.Level == 0 ? null : (OccupationLevel)wire.Level,
            wire.MonthsInJob,
            wire.ItMonths,
            wire.Credential == 0 ? null : (CredentialLevel)wire.Credential,
            wire.HasEntryPayUsd ? wire.EntryPayUsd : null,
            wire.HasMedianPayUsd ? wire.MedianPayUsd : null
        );

    private static NextStep FromWire(Wire.V1.NextStep wire) =>
        new(
            (NextStepKind)wire.Kind,
            wire.Policy,
            wire.Subject,
            wire.Toward,
            [.. wire.Then],
            wire.HasMonths ? wire.Months : null,
            wire.HasCostUsd ? wire.CostUsd : null
        )
        {
            Beside = [.. wire.Beside],
        };

    private static Change FromWire(Wire.V1.Change wire) =>
        new(wire.Rank, (OpportunityGroup)wire.Group, wire.Gain, wire.HasMonths ? wire.Months : null, wire.HasCostUsd ? wire.CostUsd : null);

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
