using System.Collections.Frozen;

namespace AdvancementEngine.Intake.Forms;

/// <summary>Spellings of codes that earlier files used: read as the present ones, so that no recorded fact is lost by a change of
/// words.</summary>
internal static class FormerSpellings
{
    private static readonly FrozenDictionary<string, string> s_present = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["driving-license"] = "drivers-license",
        ["driving-licence"] = "drivers-license",
        ["drivers-licence"] = "drivers-license",
        ["before-enrolment"] = "before-enrollment",
        ["after-enrolment"] = "after-enrollment",
        ["labour-market"] = "labor-market",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The present spelling of a code; the code itself where it never changed.</summary>
    public static string Present(string code) => s_present.GetValueOrDefault(code, code);
}
