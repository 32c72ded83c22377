namespace AdvancementEngine.Policies;

internal static class BookChecks
{
    public static Thresholds ThresholdsOf(PolicyBookOptions options) => Thresholds.Defaults.With(options.Thresholds.Select(change =>
        KeyValuePair.Create(Thresholds.Find(change.Key) ?? throw new PolicyException($"threshold '{change.Key}' is unknown; needed: one of {string.Join(" | ", Thresholds.All.Select(t => t.Name))}; use one of them"), change.Value)));

    public static void KnownSwitches(PolicyBookOptions options)
    {
        foreach (var code in options.SwitchedOff)
        {
            if (!BuiltInPolicies.All.Any(p => p.About.Code == code))
                throw new PolicyException($"policy '{code}' is unknown; needed: one of {string.Join(" | ", BuiltInPolicies.All.Select(p => p.About.Code))}; use one of them");
        }
    }
}
