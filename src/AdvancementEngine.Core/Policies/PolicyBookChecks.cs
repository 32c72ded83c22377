using AdvancementEngine.Catalog;
using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies.Files;

namespace AdvancementEngine.Policies;

internal static class PolicyBookChecks
{
    public static Thresholds ThresholdsOf(PolicyBookOptions options) =>
        Thresholds.Defaults.With(
            options.Thresholds.Select(change =>
                KeyValuePair.Create(
                    Thresholds.Find(change.Key)
                        ?? throw new PolicyException(
                            $"threshold '{change.Key}' is unknown; needed: one of "
                                + $"{string.Join(" | ", Thresholds.All.Select(t => t.Name))}; use one of them"
                        ),
                    change.Value
                )
            )
        );

    public static void RulesHold(PolicyBookOptions options)
    {
        var problems = new FileProblems("policies");
        LocalRuleChecks.Run([.. options.Rules], problems);
        problems.ThrowIfAny();
    }

    public static void KnownCodes(LocalRule rule, CareerCatalog catalog)
    {
        foreach (var code in rule.Occupations)
            if (catalog.OccupationIndex(code) < 0)
                throw Unknown(rule, "occupation", code, catalog.Soc.Read(code)?.Remedy(other: null) ?? "correct the code");
        if (ParticipantFacts.IsElement(rule.Requirement.Fact) && catalog.ElementIndex(rule.Requirement.Fact) < 0)
        {
            var nearest = NearestName.Of(rule.Requirement.Fact, catalog.Elements.Select(e => e.Id));
            throw Unknown(rule, "element", rule.Requirement.Fact, nearest is null ? "correct the code" : $"did you mean '{nearest}'?");
        }
    }

    private static PolicyException Unknown(LocalRule rule, string what, string code, string remedy) =>
        new($"line {rule.Line}: rule '{rule.Code}' names {what} '{code}'; needed: one of the catalog; {remedy}");

    public static void KnownSwitches(PolicyBookOptions options)
    {
        foreach (var code in options.SwitchedOff)
        {
            if (!BuiltInPolicies.All.Any(p => p.About.Code == code))
                throw new PolicyException(
                    $"policy '{code}' is unknown; needed: one of {string.Join(" | ", BuiltInPolicies.All.Select(p => p.About.Code))}; use "
                        + $"one of them"
                );
        }
    }
}
