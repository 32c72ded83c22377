using System.Collections.Immutable;
using System.Text.Json;
using AdvancementEngine.Intake;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Policies.Files;

/// <summary>Reads one rule from a policy file.</summary>
internal static class LocalRuleReader
{
    private static readonly ImmutableArray<string> s_keys =
    [
        "code",
        "summary",
        "fact",
        "comparison",
        "value",
        "occupations",
        "program",
        "effect",
        "met-logits",
        "not-met-logits",
        "remedy",
    ];

    private static readonly ImmutableArray<string> s_effects = ["inform", "adjust", "later", "other"];

    public static LocalRule? Read(LineTrackingJson json, FileProblems problems)
    {
        var members = problems.Members(json, s_keys);
        if (json.Kind != JsonTokenType.StartObject)
            return null;
        var code = problems.Text(members, "code", json.Line, required: true);
        var summary = problems.Text(members, "summary", json.Line, required: true);
        var remedy = problems.Text(members, "remedy", json.Line, required: true);
        var program = problems.Text(members, "program", json.Line, required: false);
        if (code is not null && !IsCode(code))
            problems.Add(
                members["code"].Line,
                $"code '{code}'",
                "local. and a name of a-z, 0-9 and hyphens",
                "for example local.drivers-license"
            );
        if (program is not null && (program.Length > FactIntake.MaxIdLength || program.Any(c => char.IsWhiteSpace(c) || c is '|' or ';')))
            problems.Add(
                members["program"].Line,
                $"program '{program}'",
                $"the id of a program: 1 to {FactIntake.MaxIdLength} characters without spaces, '|' or ';'",
                "write it as in programs.csv"
            );
        var asked = Requirement(members, json.Line, problems);
        var effect = Effect(members, json.Line, problems);
        var occupations = Occupations(members, problems);
        var met = Logits(members, "met-logits", 0, 1, effect, problems);
        var notMet = Logits(members, "not-met-logits", -1, 0, effect, problems);
        if (effect == EffectKind.Adjust && met == 0 && notMet == 0)
            problems.Add(
                json.Line,
                "an adjusting rule that adds nothing",
                "met-logits above 0 or not-met-logits below 0",
                "give one of them, or the effect inform"
            );
        if (code is null || !IsCode(code) || summary is null || remedy is null || asked is null || effect is null)
            return null;
        return new LocalRule
        {
            Code = code,
            Summary = summary,
            Requirement = asked,
            Occupations = occupations,
            Program = program,
            Effect = effect.Value,
            MetLogits = met,
            NotMetLogits = notMet,
            Remedy = remedy,
            Line = json.Line,
        };
    }

    private static Requirement? Requirement(Dictionary<string, LineTrackingJson> members, int line, FileProblems problems)
    {
        var fact = problems.Text(members, "fact", line, required: true);
        var comparison = problems.Text(members, "comparison", line, required: true);
        if (fact is null || comparison is null)
            return null;
        var value = members.TryGetValue("value", out var given)
            ? given.Kind == JsonTokenType.Number
                ? given.Described
                : given.Text
            : string.Empty;
        var at = (given ?? members["comparison"]).Line;
        if (ParticipantFacts.IsProtected(fact))
        {
            problems.Add(
                members["fact"].Line,
                $"fact '{fact}', a protected attribute",
                "a fact that may reach a score",
                "remove the rule: protected attributes are for equal-opportunity reports only"
            );
            return null;
        }

        if (!ParticipantFacts.IsKnown(fact))
        {
            problems.Add(
                members["fact"].Line,
                $"fact '{fact}'",
                "a fact that advance policies facts lists, or an element id",
                Catalog.Matching.NearestName.Of(fact, ParticipantFacts.All.Select(f => f.Name)) is { } nearest
                    ? $"did you mean '{nearest}'?"
                    : "use one of them"
            );
            return null;
        }

        var how = Participants.Requirement.Comparisons.IndexOf(comparison);
        if (how < 0)
            problems.Add(
                members["comparison"].Line,
                $"comparison '{comparison}'",
                string.Join(" | ", Participants.Requirement.Comparisons),
                "use one of them"
            );
        else if (how == (int)Comparison.Has && value.Length > 0)
            problems.Add(at, $"value '{value}'", "no value with has", "remove it");
        else if (how != (int)Comparison.Has && value.Length == 0)
            problems.Add(at, "no value", $"a value for '{fact}'", "add it");
        else if (ParticipantFacts.CheckComparison(fact, (Comparison)how, value) is { } wrong)
            problems.Add(at, $"found '{comparison} {value}'; {wrong}");
        else
            return new(string.Empty, fact, (Comparison)how, value);
        return null;
    }

    private static EffectKind? Effect(Dictionary<string, LineTrackingJson> members, int line, FileProblems problems)
    {
        if (problems.Text(members, "effect", line, required: true) is not { } effect)
            return null;
        var at = s_effects.IndexOf(effect);
        if (at >= 0)
            return (EffectKind)at;
        problems.Add(members["effect"].Line, $"effect '{effect}'", string.Join(" | ", s_effects), "use one of them");
        return null;
    }

    private static ImmutableArray<string> Occupations(Dictionary<string, LineTrackingJson> members, FileProblems problems)
    {
        if (!members.TryGetValue("occupations", out var list))
            return [];
        if (list.Kind != JsonTokenType.StartArray || list.Items.Count == 0)
            problems.Add(
                list.Line,
                list.Items.Count == 0 ? "an empty list" : list.Described,
                "a list of O*NET-SOC codes",
                "name some, or remove the key for all occupations"
            );
        foreach (var item in list.Items)
            if (item.Kind != JsonTokenType.String || item.Text.Length == 0)
                problems.Add(item.Line, item.Described, "an O*NET-SOC code in quotes", "write it so");
        return [.. list.Items.Select(i => i.Text).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private static float Logits(
        Dictionary<string, LineTrackingJson> members,
        string key,
        double lowest,
        double highest,
        EffectKind? effect,
        FileProblems problems
    )
    {
        if (!members.TryGetValue(key, out var value))
            return 0;
        if (effect is not null and not EffectKind.Adjust)
            problems.Add(
                value.Line,
                $"{key} with effect {effect.Value.ToString().ToLowerInvariant()}",
                "none: only adjust adds logits",
                "remove it, or use the effect adjust"
            );
        if (value.Kind == JsonTokenType.Number && value.Number >= lowest && value.Number <= highest)
            return (float)value.Number;
        problems.Add(
            value.Line,
            $"{key} {value.Described}",
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"a number from {lowest} to {highest}"),
            "correct it"
        );
        return 0;
    }

    private static bool IsCode(string code) =>
        code.StartsWith("local.", StringComparison.Ordinal)
        && code.Length > 6
        && code.AsSpan(6).IndexOfAnyExcept("abcdefghijklmnopqrstuvwxyz0123456789-") < 0;
}
