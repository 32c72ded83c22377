namespace AdvancementEngine.Policies.Files;

/// <summary>Checks that local rules can hold, each alone and all together.</summary>
internal static class LocalRuleChecks
{
    public static void Run(List<LocalRule> rules, FileProblems problems)
    {
        for (var i = 0; i < rules.Count; i++)
        {
            var accepted = AcceptedValues.Of(rules[i].Requirement);
            if (accepted is { IsEmpty: true })
                problems.Add(rules[i].Line, $"rule '{rules[i].Code}', which can never hold: '{Asked(rules[i])}'", "a value that the fact can have", "correct the comparison or the value");
            for (var j = 0; j < i; j++) Pair(rules[j], rules[i], accepted, problems);
        }
    }

    private static void Pair(LocalRule first, LocalRule second, AcceptedValues? accepted, FileProblems problems)
    {
        if (string.Equals(first.Code, second.Code, StringComparison.Ordinal))
        {
            problems.Add(second.Line, $"rule '{second.Code}' twice (first at line {first.Line})", "each code once", "rename or remove one");
            return;
        }

        if (accepted is not { IsEmpty: false } here || !string.Equals(first.Requirement.Fact, second.Requirement.Fact, StringComparison.Ordinal) || !first.Overlaps(second)) return;
        if (AcceptedValues.Of(first.Requirement) is { IsEmpty: false } there && there.And(here).IsEmpty)
            problems.Add(second.Line, $"rules '{first.Code}' (line {first.Line}: {Asked(first)}) and '{second.Code}' ({Asked(second)}), which contradict each other", "rules that can hold together", "change one, or limit them to different occupations or programs");
    }

    private static string Asked(LocalRule rule) =>
        $"{rule.Requirement.Fact} {Participants.Requirement.Comparisons[(int)rule.Requirement.Comparison]} {rule.Requirement.Value}".TrimEnd();
}
