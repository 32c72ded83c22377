using AdvancementEngine.Catalog;

namespace AdvancementEngine.Ranking.Steps;

/// <summary>Languages and frameworks in which an occupation's work is done: one that was only begun is shown in a piece of work first.
/// Ours.</summary>
internal static class BegunTools
{
    private static readonly string[] s_frameworks = ["react", "google-angular", "vue-js", "node-js", "typescript"];
    private static readonly string[] s_data = ["python", "r", "scala"];

    /// <summary>True where the tool is a main one of the occupation.</summary>
    /// <param name="occupation">O*NET-SOC code.</param>
    /// <param name="tool">Element id; may be empty.</param>
    public static bool AreMain(string occupation, string tool) =>
        Array.Exists(Of(occupation), t => tool == ElementKinds.Id(ElementKinds.Technology, t));

    private static string[] Of(string occupation) =>
        occupation switch
        {
            KnownOccupations.SoftwareDevelopers or KnownOccupations.WebDevelopers => s_frameworks,
            KnownOccupations.DataWarehousing or KnownOccupations.DataScientists => s_data,
            _ => [],
        };
}
