using AdvancementEngine.Catalog;
using AdvancementEngine.Policies;

namespace AdvancementEngine.Ranking;

/// <summary>Whether one more piece of evidence can change a group or an adjustment of a case. Where it cannot, only the scores are worked out again.</summary>
internal static class PolicyTouch
{
    public static bool May(PolicyBook book, PolicyCase @case, string element)
    {
        var kind = string.Equals(ElementKinds.Of(element), ElementKinds.Credential, StringComparison.Ordinal) ? FactKinds.Credentials : FactKinds.Skills;
        foreach (var policy in book.Policies)
        {
            if (policy.Effect == EffectKind.Inform || (policy.Reads & kind) == 0) continue;

            // Local requirements are the program's own: only one that names the element can be touched by it.
            if (!string.Equals(policy.Indicator, "1c", StringComparison.Ordinal) || Asked(@case, element)) return true;
        }

        return false;
    }

    private static bool Asked(PolicyCase @case, string element)
    {
        if (@case.Program?.Record is not { } record) return false;
        foreach (var asked in record.Requirements)
        {
            if (asked.Occupation is not null && string.Equals(asked.Requirement.Fact, element, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
