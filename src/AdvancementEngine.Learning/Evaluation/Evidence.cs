using AdvancementEngine.Observations;

namespace AdvancementEngine.Learning.Evaluation;

/// <summary>What a dataset is evidence of, derived from its kinds of outcomes, so that a written statement cannot overstate it.</summary>
internal static class Evidence
{
    public static string Of(ObservationSet set)
    {
        if (set.Info.Simulated)
            return "Simulated: no real person is behind a row. Evidence that the engine finds what was planted, and " + "of nothing else.";
        if (set.Outcomes.Any(o => o.Kind.Meaning().IsOutcome))
            return "Outcomes of real people: evidence about what people like these went on to, not about " + "what would be best for them.";
        var told = set.Outcomes.Select(o => o.Kind).Distinct().Order().Select(Told);
        return $"Not evidence about next steps: the rows tell {string.Join(" and ", told)}, not what anybody went on to.";
    }

    private static string Told(OutcomeKind kind) =>
        kind switch
        {
            OutcomeKind.Wished => "what people said they wish",
            OutcomeKind.Rated => "ratings",
            OutcomeKind.Present => "what people do at present",
            _ => kind.Meaning().Code,
        };
}
