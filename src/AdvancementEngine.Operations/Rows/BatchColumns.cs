using AdvancementEngine.Catalog;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Facts;
using AdvancementEngine.Recommendations;
using static AdvancementEngine.Operations.Rows.BatchColumn;

namespace AdvancementEngine.Operations.Rows;

/// <summary>The columns of a part, in order: to add one, add its entry before <see cref="Reasons"/> and its line in docs/batch.md.</summary>
internal static class BatchColumns
{
    /// <summary>The columns with codes only.</summary>
    public static IReadOnlyList<BatchColumn> Codes { get; } =
    [
        Text("participant", "The participant's id, as in the cohort.", r => r.Scored.Person.Id),
        Text("program", "Program id; null where none is recorded.", r => RowCodes.OrNull(r.Result.Program)),
        Text("data", "recorded, made-up or simulated: whether the row is about a real person.", r => r.Scored.Data),
        Text("run", "The run's id, as in manifest.json.", r => r.Run),
        Text(
            "list",
            "occupation, credential, or none for a participant without any item: everyone scored has a row.",
            r => r.Occupation is not null ? "occupation" : r.Credential is not null ? "credential" : "none"),
        Integer("rank", "Place in the list, from 1; null in list none.", r => r.Occupation?.Rank ?? r.Credential?.Rank),
        Text("code", "O*NET-SOC code of the occupation, or the credential's code.", r => r.Occupation?.Code ?? r.Credential?.Code),
        Text("title", "Its title or name.", r => r.Occupation?.Title ?? r.Credential?.Name),
        Text(
            "group",
            "open, within-reach or blocked.",
            r => (r.Occupation?.Group ?? r.Credential?.Group) is { } group ? RowCodes.Of(group) : null),
        Text(
            "grade",
            "close, related or far: similarity to public occupation profiles; null for credentials and beside a probability.",
            r => r.Occupation is { Fit: { Probability: null } fit } ? RowCodes.Of(fit.Grade) : null),
        Number(
            "probability",
            "Calibrated probability, only where enough outcomes were observed; null otherwise.",
            r => r.Occupation?.Fit.Probability),
        Number(
            "score",
            "Occupation: fit plus adjustments, logits. Credential: gain over the ten best occupations, logits.",
            r => r.Occupation?.Score ?? r.Credential?.Gain),
        Integer("rank_if_open", "For an occupation that is not open, the place it would have if it were.", r => r.Occupation?.RankIfOpen),
        Text(
            "missing",
            "First missing item: an element id, or the code of a blocking policy; null where nothing is.",
            r => FirstGap(r)?.Element),
        Text(
            "missing_kind",
            "requirement, technology, knowledge, credential, skill, hands-on or education.",
            r => FirstGap(r) is { } gap ? RowCodes.Of(gap.Kind) : null),
        Text(
            "next_step",
            "apply, satisfy, earn, learn, verify, experience, support or study.",
            r => r.Occupation is { } o ? RowCodes.Of(o.NextStep.Kind) : r.Credential is not null ? RowCodes.Of(NextStepKind.Earn) : null),
        List("next_subject", "What the next step is about: an element id, policy, activity or support code; null for apply.", NextSubject),
        Text(
            "next_remedy",
            "Remedy code; null where the kind says it all.",
            r => r.Occupation is { } o ? RowCodes.OrNull(o.NextStep.Remedy) : null),
        List(
            "opens",
            "Credential: occupation codes it moves to a better group, separated by spaces; null where it moves none.",
            r => r.Credential is { } c ? r.Lists.Of(c.Opens.AsSpan()) : default),
        Text("toward", "Credential: the occupation it helps most.", r => r.Credential is { } c ? RowCodes.OrNull(c.Toward) : null),
        Integer("toward_rank", "Place of that occupation now.", r => r.Credential?.TowardRank),
        Integer("toward_rank_then", "Its place with the credential, confirmed by ranking again.", r => r.Credential?.Change.Rank),
        Number("months", "Credential: months it takes, where a source says so.", r => r.Credential?.Change.Months),
        Number("cost_usd", "Credential: cost in US dollars, where a source says so.", r => r.Credential?.Change.CostUsd),
        Integer(
            "observed_n",
            "Outcomes observed for the occupation, simulated ones where the basis says so; 0: no people observed; null for credentials.",
            r => r.Occupation?.Fit.Outcomes),
        List(
            "not_met",
            "Policies not met, as policy or policy/detail, separated by spaces, in book order.",
            r => r.Lists.Policies(r.Findings, Verdict.NotMet)),
        List("unknown", "Policies with a fact missing, in the same form.", r => r.Lists.Policies(r.Findings, Verdict.Unknown)),
        List("met", "Policies met, in the same form.", r => r.Lists.Policies(r.Findings, Verdict.Met)),
        List(
            "raised",
            "Of the five largest contributions, element ids that raised the score, largest first, separated by spaces.",
            r => r.Occupation is { } o ? r.Lists.Contributions(o.Contributions.AsSpan(), raised: true) : default),
        List(
            "lowered",
            "Of the five largest contributions, element ids that lowered it.",
            r => r.Occupation is { } o ? r.Lists.Contributions(o.Contributions.AsSpan(), raised: false) : default),
        Text(
            "mark",
            "few-facts, old-facts, both, or not-enough-known; null for others. thin.csv lists who is marked, and what to ask.",
            r => RowCodes.OrNull(r.Scored.Mark.Code)),
        Integer("known_elements", "Elements of the participant the model knows.", r => r.Result.KnownElements),
        Text("facts", "Hash of the participant's input row: another one, other facts.", r => r.Scored.Facts),
        Day("as_of", "As-of date.", r => r.Result.AsOf),
        Text("bundle", "Bundle id.", r => r.Result.Bundle.Id),
        Text(
            "digest",
            "Digest of the participant's whole recommendation: the same from the command line, the batch and the service.",
            r => r.Result.Digest),
        Text(
            "basis",
            "What the fit rests on: content, outcomes or simulated-outcomes; null for credentials.",
            r => r.Occupation is { } o ? RowCodes.Of(o.Fit.Basis) : null),
        Number("probability_low", "Lower bound of the probability's 95 % interval; null without one.", r => r.Occupation?.Fit.Low),
        Number("probability_high", "Upper bound of it.", r => r.Occupation?.Fit.High),
        Number(
            "expected_outcome",
            "Expected outcome value, 0 to 1, of people who took this step; null below the fewest outcomes.",
            r => r.Occupation?.ExpectedOutcome?.Value),
        Number("expected_outcome_low", "Lower bound of the expected outcome's 95 % interval.", r => r.Occupation?.ExpectedOutcome?.Low),
        Number("expected_outcome_high", "Upper bound of it.", r => r.Occupation?.ExpectedOutcome?.High),
        Integer("expected_outcome_n", "Outcomes behind the expected outcome.", r => r.Occupation?.ExpectedOutcome?.Outcomes),
    ];

    /// <summary>The last column where reasons are asked for as JSON.</summary>
    public static BatchColumn Reasons { get; } = Text("reasons", "The item in canonical JSON.", r => r.Reasons);

    /// <summary>The columns of a run.</summary>
    public static IReadOnlyList<BatchColumn> Of(bool jsonReasons) => jsonReasons ? [.. Codes, Reasons] : Codes;

    private static GapItem? FirstGap(RowItem row) => row.Occupation is { Gap.IsEmpty: false } occupation ? occupation.Gap[0] : null;

    private static ReadOnlySpan<char> NextSubject(RowItem row) =>
        row.Occupation is { } occupation ? occupation.NextStep.Subject
        : row.Credential is { } credential ? row.Lists.Id(ElementKinds.Credential, credential.Code)
        : default;
}
