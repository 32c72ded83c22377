namespace AdvancementEngine.Policies.Files;

/// <summary>Checks that local rules can hold, individually and together.</summary>
internal static class LocalRuleChecks
{
    /// <summary>False, with one problem, if there are more rules than a book accepts: the later checks compare every pair.</summary>
    public static bool AreFewEnough(int rules, int line, FileProblems problems)
    {
        if (rules <= PolicyFile.MostRules)
            return true;
        problems.Add(
            line,
            $"{rules} rules",
            $"at most {PolicyFile.MostRules}",
            "join rules that ask the same of several occupations, or remove some"
        );
        return false;
    }

    public static void Run(List<LocalRule> rules, FileProblems problems)
    {
        if (!AreFewEnough(rules.Count, rules.Count > 0 ? rules[0].Line : 0, problems))
            return;
        var accepted = rules.ConvertAll(r => AcceptedValues.Of(r.Requirement));
        for (var i = 0; i < rules.Count && !problems.IsFull; i++)
        {
            if (accepted[i] is { IsEmpty: true })
                problems.Add(
                    rules[i].Line,
                    $"rule '{rules[i].Code}', which can never hold: '{Asked(rules[i])}'",
                    "a value that the fact can have",
                    "correct the comparison or the value"
                );
            for (var j = 0; j < i; j++)
                Pair(rules[j], rules[i], accepted[j], accepted[i], problems);
        }
    }

    private static void Pair(LocalRule first, LocalRule second, AcceptedValues? there, AcceptedValues? here, FileProblems problems)
    {
        if (string.Equals(first.Code, second.Code, StringComparison.Ordinal))
        {
            problems.Add(second.Line, $"rule '{second.Code}' twice (first at line {first.Line})", "each code once", "rename or remove one");
            return;
        }

        if (!string.Equals(first.Requirement.Fact, second.Requirement.Fact, StringComparison.Ordinal))
            return;
        if (there is { IsEmpty: false } one && here is { IsEmpty: false } other && one.And(other).IsEmpty && first.Overlaps(second))
            problems.Add(
                second.Line,
                $"rules '{first.Code}' (line {first.Line}: {Asked(first)}) and '{second.Code}' ({Asked(second)}), which contradict each "
                    + $"other",
                "rules that can hold together",
                "change one, or limit them to different occupations or programs"
            );
    }

    private static string Asked(LocalRule rule) =>
        string.Join(
            ' ',
            rule.Requirement.Fact,
            Participants.Requirement.Comparisons[(int)rule.Requirement.Comparison],
            rule.Requirement.Value
        )
            .TrimEnd();
}
