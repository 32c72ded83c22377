using System.Globalization;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Service.Contract;

/// <summary>The engine's records as messages of <c>advancement.v1</c>, and back. A recommendation mapped there and back has the same canonical bytes and digest.</summary>
internal static partial class ContractMapping
{
    public static Wire.V1.Recommendation ToWire(Recommendation result) => new()
    {
        Bundle = new() { Id = result.Bundle.Id, Catalog = result.Bundle.Catalog, Policies = result.Bundle.Policies, Model = result.Bundle.Model },
        AsOf = Day(result.AsOf),
        Participant = result.Participant,
        Program = result.Program,
        Options = ToWire(result.Options),
        Status = (Wire.V1.Recommendation.Types.Status)result.Status,
        KnownElements = result.KnownElements,
        Occupations = { result.Occupations.Select(ToWire) },
        Credentials = { result.Credentials.Select(ToWire) },
        Findings = { result.Findings.Select(ToWire) },
        AskNext = { result.AskNext.Select(q => new Wire.V1.Question { Fact = q.Fact, Opportunity = q.Opportunity, FirstFiveChanged = q.FirstFiveChanged }) },
        Digest = result.Digest,
    };

    public static Wire.V1.RankOptions ToWire(RankOptions options) => new()
    {
        Kind = (Wire.V1.OpportunityKind)options.Kind,
        Top = options.Top,
        UseInterests = options.UseInterests,
        Overrides =
        {
            options.Overrides.Select(o => new Wire.V1.Override { Policy = o.Policy, Opportunity = o.Opportunity, Verdict = (Wire.V1.Verdict)o.Verdict, Reason = o.Reason, By = o.By }),
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
            ExpectedOutcome = item.ExpectedOutcome is { } p ? new() { Value = p.Value, Low = p.Low, High = p.High, Outcomes = p.Outcomes, Simulated = p.Simulated } : null,
            Score = item.Score,
            Contributions = { item.Contributions.Select(s => new Wire.V1.ElementContribution { Element = s.Element, Contribution = s.Contribution }) },
            BiasContribution = item.BiasContribution,
            Findings = { item.Findings.Select(ToWire) },
            Gap = { item.Gap.Select(ToWire) },
            NextStep = new() { Kind = (Wire.V1.NextStep.Types.Kind)item.NextStep.Kind, Subject = item.NextStep.Subject, Remedy = item.NextStep.Remedy },
            Fallbacks = { item.Fallbacks },
        };
        if (item.RankIfOpen is { } open) wire.RankIfOpen = open;
        return wire;
    }

    private static Wire.V1.Fit ToWire(Fit fit)
    {
        var wire = new Wire.V1.Fit { Basis = (Wire.V1.Fit.Types.Basis)fit.Basis, Logit = fit.Logit, Grade = (Wire.V1.Fit.Types.Grade)fit.Grade, Outcomes = fit.Outcomes };
        if (fit.Probability is { } probability) wire.Probability = probability;
        if (fit.Low is { } low) wire.Low = low;
        if (fit.High is { } high) wire.High = high;
        return wire;
    }

    private static Wire.V1.GapItem ToWire(GapItem item) => new()
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
        var wire = new Wire.V1.Change { Rank = change.Rank, Group = (Wire.V1.OpportunityGroup)change.Group, Gain = change.Gain };
        if (change.Months is { } months) wire.Months = months;
        if (change.CostUsd is { } cost) wire.CostUsd = cost;
        return wire;
    }

    private static Wire.V1.RankedCredential ToWire(RankedCredential item) => new()
    {
        Code = item.Code,
        Name = item.Name,
        Vendor = item.Vendor,
        Rank = item.Rank,
        Group = (Wire.V1.OpportunityGroup)item.Group,
        Opens = { item.Opens },
        Gain = item.Gain,
        Toward = item.Toward,
        TowardRank = item.TowardRank,
        Change = ToWire(item.Change),
        Findings = { item.Findings.Select(ToWire) },
    };

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Day(DateOnly? day) => day is { } known ? Day(known) : string.Empty;
}
