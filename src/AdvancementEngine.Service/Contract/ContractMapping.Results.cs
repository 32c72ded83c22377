using System.Globalization;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Service.Contract;

/// <summary>The engine's records as messages of <c>advancement.v1</c>, and back. A recommendation keeps its canonical bytes and digest in a
/// round trip.</summary>
internal static partial class ContractMapping
{
    public static Wire.V1.Recommendation ToWire(Recommendation result) =>
        new()
        {
            Bundle = new()
            {
                Id = result.Bundle.Id,
                Catalog = result.Bundle.Catalog,
                Policies = result.Bundle.Policies,
                Model = result.Bundle.Model,
            },
            AsOf = Day(result.AsOf),
            Participant = result.Participant,
            Program = result.Program,
            Options = ToWire(result.Options),
            Status = (Wire.V1.Recommendation.Types.Status)result.Status,
            KnownElements = result.KnownElements,
            Occupations = { result.Occupations.Select(ToWire) },
            Credentials = { result.Credentials.Select(ToWire) },
            Findings = { result.Findings.Select(ToWire) },
            AskNext =
            {
                result.AskNext.Select(q => new Wire.V1.Question
                {
                    Fact = q.Fact,
                    Opportunity = q.Opportunity,
                    FirstFiveChanged = q.FirstFiveChanged,
                }),
            },
            Digest = result.Digest,
            Standing = result.Standing is { } standing ? ToWire(standing) : null,
            NextStep = result.NextStep is { } step ? ToWire(step) : null,
        };

    public static Wire.V1.RankOptions ToWire(RankOptions options) =>
        new()
        {
            Kind = (Wire.V1.OpportunityKind)options.Kind,
            Top = options.Top,
            UseInterests = options.UseInterests,
            Overrides =
            {
                options.Overrides.Select(o => new Wire.V1.Override
                {
                    Policy = o.Policy,
                    Opportunity = o.Opportunity,
                    Verdict = (Wire.V1.Verdict)o.Verdict,
                    Reason = o.Reason,
                    By = o.By,
                }),
            },
        };

    private static Wire.V1.RankedOccupation ToWire(RankedOccupation item)
    {
        var wire = new Wire.V1.RankedOccupation
        {
            Code = item.Code,
            Title = item.Title,
            Rank = item.Rank,
            Group = (Wire.V1.OpportunityGroup)item.Group,
            Fit = ToWire(item.Fit),
            ExpectedOutcome = item.ExpectedOutcome is { } p
                ? new()
                {
                    Value = p.Value,
                    Low = p.Low,
                    High = p.High,
                    Outcomes = p.Outcomes,
                    Simulated = p.Simulated,
                }
                : null,
            Score = item.Score,
            Contributions =
            {
                item.Contributions.Select(s => new Wire.V1.ElementContribution { Element = s.Element, Contribution = s.Contribution }),
            },
            BiasContribution = item.BiasContribution,
            Findings = { item.Findings.Select(ToWire) },
            Gap = { item.Gap.Select(ToWire) },
            Fallbacks = { item.Fallbacks },
            IsGoal = item.IsGoal,
            Level = (Wire.V1.RankedOccupation.Types.Level)(item.Level ?? 0),
            Way = { item.Way },
            Pay = new() { SharedWith = item.Pay.SharedWith },
        };
        if (item.RankIfNext is { } next)
            wire.RankIfNext = next;
        if (item.MonthsAway is { } away)
            wire.MonthsAway = away;
        if (item.Pay.EntryUsd is { } entry)
            wire.Pay.EntryUsd = entry;
        if (item.Pay.MedianUsd is { } median)
            wire.Pay.MedianUsd = median;
        if (item.ExpectedOutcome?.Values is { } values)
            wire.ExpectedOutcome!.Values = values;
        if (item.Seen is { } seen)
            wire.Seen = ToWire(seen);
        return wire;
    }

    private static Wire.V1.SeenPeople ToWire(SeenPeople seen)
    {
        var wire = new Wire.V1.SeenPeople { Title = seen.Title, Occupations = seen.Occupations };
        if (seen.Into is { } into)
            wire.Into = into;
        if (seen.FromHere is { } here)
            wire.FromHere = here;
        return wire;
    }

    private static Wire.V1.Fit ToWire(Fit fit)
    {
        var wire = new Wire.V1.Fit
        {
            Basis = (Wire.V1.Fit.Types.Basis)fit.Basis,
            Logit = fit.Logit,
            Grade = (Wire.V1.Fit.Types.Grade)fit.Grade,
            Outcomes = fit.Outcomes,
        };
        if (fit.Probability is { } probability)
            wire.Probability = probability;
        if (fit.Low is { } low)
            wire.Low = low;
        if (fit.High is { } high)
            wire.High = high;
        return wire;
    }

    private static Wire.V1.GapItem ToWire(GapItem item) =>
        new()
        {
            Element = item.Element,
            Kind = (Wire.V1.GapItem.Types.Kind)item.Kind,
            Likely = item.Likely,
            Found = ToWire(item.Found),
            Needed = ToWire(item.Needed),
            Change = item.Change is { } change ? ToWire(change) : null,
        };

    private static Wire.V1.Change ToWire(Change change)
    {
        var wire = new Wire.V1.Change
        {
            Rank = change.Rank,
            Group = (Wire.V1.OpportunityGroup)change.Group,
            Gain = change.Gain,
        };
        if (change.Months is { } months)
            wire.Months = months;
        if (change.CostUsd is { } cost)
            wire.CostUsd = cost;
        return wire;
    }

    private static Wire.V1.PersonStanding ToWire(PersonStanding standing)
    {
        var wire = new Wire.V1.PersonStanding
        {
            Occupation = standing.Occupation,
            Level = (Wire.V1.RankedOccupation.Types.Level)(standing.Level ?? 0),
            MonthsInJob = standing.MonthsInJob,
            ItMonths = standing.ItMonths,
            Credential = (Wire.V1.RankedCredential.Types.Level)(standing.Credential ?? 0),
        };
        if (standing.EntryPayUsd is { } entry)
            wire.EntryPayUsd = entry;
        if (standing.MedianPayUsd is { } median)
            wire.MedianPayUsd = median;
        return wire;
    }

    private static Wire.V1.NextStep ToWire(NextStep step)
    {
        var wire = new Wire.V1.NextStep
        {
            Kind = (Wire.V1.NextStep.Types.Kind)step.Kind,
            Policy = step.Policy,
            Subject = step.Subject,
            Toward = step.Toward,
            Then = { step.Then },
            Beside = { step.Beside },
        };
        if (step.Months is { } months)
            wire.Months = months;
        if (step.CostUsd is { } cost)
            wire.CostUsd = cost;
        return wire;
    }

    private static Wire.V1.RankedCredential ToWire(RankedCredential item)
    {
        var wire = Plain(item);
        if (item.FeeUsd is { } fee)
            wire.FeeUsd = fee;
        if (item.StudyHours is { } hours)
            wire.StudyHours = hours;
        if (item.Months is { } months)
            wire.Months = months;
        return wire;
    }

    private static Wire.V1.RankedCredential Plain(RankedCredential item) =>
        new()
        {
            Code = item.Code,
            Name = item.Name,
            Vendor = item.Vendor,
            Rank = item.Rank,
            Group = (Wire.V1.OpportunityGroup)item.Group,
            Opens = { item.Opens },
            Effect = item.Effect,
            Effort = item.Effort,
            Level = (Wire.V1.RankedCredential.Types.Level)(item.Level ?? 0),
            Then = { item.Then },
            IssuerUrl = item.IssuerUrl,
            Renews = item.Renews,
            Toward = item.Toward,
            TowardRank = item.TowardRank,
            Change = ToWire(item.Change),
            Findings = { item.Findings.Select(ToWire) },
        };

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Day(DateOnly? day) => day is { } known ? Day(known) : string.Empty;
}
