using System.Text.RegularExpressions;
using AdvancementEngine.Catalog;

namespace AdvancementEngine.Intake;

/// <summary>Codes of the catalog in texts. A text that looks like a code and is not known is a problem; one that does not is matched by name.</summary>
internal static partial class IntakeCodes
{
    [GeneratedRegex(@"^\d\d-\d{4}(\.\d\d)?$")]
    private static partial Regex SocCode { get; }

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)+$")]
    private static partial Regex Slug { get; }

    [GeneratedRegex(@"^[a-z]+:\S+$")]
    private static partial Regex ElementId { get; }

    public static string? Occupation(this IntakeReader read, string field, CareerCatalog catalog, IntakeMatchers matchers, string text)
    {
        // A bare SOC code means the O*NET code that ends in .00.
        if (text.Length == 7 && SocCode.IsMatch(text) && catalog.OccupationIndex(text + ".00") >= 0) return text + ".00";
        return read.Match(field, matchers.Occupations, text, "occupation", SocCode.IsMatch);
    }

    public static string? Credential(this IntakeReader read, string field, IntakeMatchers matchers, string text)
    {
        var code = text.StartsWith(ElementKinds.Credential + ":", StringComparison.Ordinal) ? text[(ElementKinds.Credential.Length + 1)..] : text;
        return read.Match(field, matchers.Credentials, code, "credential", Slug.IsMatch);
    }

    public static string? Element(this IntakeReader read, string field, IntakeMatchers matchers, string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || IntakeMatchers.IsEvidenced(text[..colon])) return read.Match(field, matchers.Elements, text, "element", ElementId.IsMatch);
        read.Problem(field, InputText.Quote(text), "a skill, knowledge area, technology or credential", "record work, education and activities in their own columns, with their dates");
        return null;
    }
}
