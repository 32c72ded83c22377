using System.Globalization;
using AdvancementEngine.Data;
using AdvancementEngine.Intake;
using AdvancementEngine.Intake.Reading;
using AdvancementEngine.Recommendations;
using AdvancementEngine.Service.LiveBundle;

namespace AdvancementEngine.Service.Contract;

/// <summary>Reads the options of a request.</summary>
internal static class OptionsReader
{
    public static RankOptions Read(Wire.V1.RankOptions wire, FactIntake intake, ServingBundle bundle)
    {
        var options = ContractMapping.FromWire(wire);
        if (wire.Top == 0)
            options = options with { Top = RankOptions.Default.Top };
        if (options.Top is < 1 or > RankOptions.LongestList)
            intake.Problem(
                "options.top",
                wire.Top.ToString(CultureInfo.InvariantCulture),
                $"1 to {RankOptions.LongestList}, or 0 for the default of {RankOptions.Default.Top}",
                "request fewer items"
            );
        for (var i = 0; i < options.Overrides.Length; i++)
            Check(string.Create(CultureInfo.InvariantCulture, $"options.overrides[{i}]"), options.Overrides[i], intake, bundle);
        if (OverrideList.Contradiction(options.Overrides) is var (_, second))
            intake.Problem(
                "options.overrides",
                $"'{second.Policy}' with two verdicts",
                "one verdict per policy and opportunity",
                "remove one of them; a verdict for a single opportunity takes precedence over one for all"
            );
        return options;
    }

    public static void Check(string path, Override item, FactIntake intake, ServingBundle bundle)
    {
        var policies = bundle.Bundle.Policies.Policies.Select(p => p.Code);
        if (!policies.Contains(item.Policy, StringComparer.Ordinal))
            intake.Unknown($"{path}.policy", item.Policy, "policy", policies);
        if (
            item.Opportunity.Length > 0
            && bundle.Catalog.OccupationIndex(item.Opportunity) < 0
            && bundle.Catalog.Soc.Read(item.Opportunity) is { } soc
        )
            intake.Problem(
                $"{path}.opportunity",
                InputText.Quote(item.Opportunity),
                "a known occupation or credential code, or empty for all",
                soc.Remedy(other: null)
            );
        else if (
            item.Opportunity.Length > 0
            && bundle.Catalog.OccupationIndex(item.Opportunity) < 0
            && bundle.Catalog.CredentialIndex(item.Opportunity) < 0
        )
            intake.Unknown(
                $"{path}.opportunity",
                item.Opportunity,
                "occupation or credential code, or empty for all",
                bundle.Catalog.Occupations.Select(o => o.Code).Concat(bundle.Catalog.Credentials.Select(c => c.Code))
            );
        if (!OverrideReasons.Codes.Contains(item.Reason, StringComparer.Ordinal))
            intake.Unknown($"{path}.reason", item.Reason, $"reason ({string.Join(", ", OverrideReasons.Codes)})", OverrideReasons.Codes);
        if (item.By.Length == 0 || item.By.Any(char.IsWhiteSpace))
            intake.Problem(
                $"{path}.by",
                InputText.Quote(item.By),
                "the role of the person who overrides, for example navigator",
                "give a role in one word, never a name"
            );
    }
}
