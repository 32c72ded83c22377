using AdvancementEngine.Catalog;
using AdvancementEngine.Ranking.Gaps;
using AdvancementEngine.State;

namespace AdvancementEngine.Ranking.Steps;

/// <summary>The technology that work is done in: development in a language, data science in Python or R, automated testing in either. Who
/// has not done that work shows it before applying. Ours.</summary>
internal static class CoreTechnology
{
    private static readonly string[] s_statistics = ["python", "r"];

    // Sites are built in these before any other language.
    private static readonly string[] s_web = ["javascript", "typescript", "php", .. Development.Languages];

    // What pages are scripted in.
    private static readonly string[] s_scripted = ["javascript", "typescript", "react", "google-angular", "vue-js", "node-js"];

    // Automated tests are written in a tool of their own, too.
    private static readonly string[] s_testing = ["selenium", "playwright", "cypress", .. Development.Languages];

    private static readonly string[] s_games = ["unity-technologies-unity", "unreal-technology-unreal-engine", "c-sharp", "c-plus-plus"];

    /// <summary>The element to learn; empty where one of its kind was seen in use, was taught by a program completed, or the work was
    /// done.</summary>
    public static string Missing(string occupation, Standing standing, RankerParts parts, KnownFacts known, bool trained)
    {
        var kind = Kind(occupation);
        if (kind.Length == 0 || HasDone(occupation, standing, parts))
            return string.Empty;
        var first = string.Empty;
        foreach (var name in kind)
        {
            if (parts.Elements.IndexOf(ElementKinds.Id(ElementKinds.Technology, name)) is not (>= 0 and var index))
                continue;
            var said = known.IsOnlySaid(index);
            if (known.Has(index) && (trained || !said))
                return string.Empty;
            // The one begun is gone on with.
            if (first.Length == 0 && said)
                first = parts.Elements.Ids[index];
        }

        return first.Length > 0 ? first : ElementKinds.Id(ElementKinds.Technology, kind[0]);
    }

    /// <summary>The element of the work's own kind that was seen in use, in the order of the kind; empty for none.</summary>
    public static string Shown(string occupation, RankerParts parts, KnownFacts known)
    {
        foreach (var name in Kind(occupation))
        {
            if (
                parts.Elements.IndexOf(ElementKinds.Id(ElementKinds.Technology, name)) is >= 0 and var index
                && known.Has(index)
                && !known.IsOnlySaid(index)
            )
                return parts.Elements.Ids[index];
        }

        return string.Empty;
    }

    /// <summary>JavaScript, for somebody who comes back to building sites and has used none of its family: pages are scripted in it,
    /// whatever language they were built in before. Empty for others.</summary>
    public static string ToScript(string occupation, RankerParts parts, KnownFacts known) =>
        occupation is KnownOccupations.WebDevelopers
        && !Array.Exists(
            s_scripted,
            s => parts.Elements.IndexOf(ElementKinds.Id(ElementKinds.Technology, s)) is >= 0 and var index && known.Has(index)
        )
            ? ElementKinds.Id(ElementKinds.Technology, s_web[0])
            : string.Empty;

    private static string[] Kind(string occupation) =>
        occupation is KnownOccupations.DataScientists ? s_statistics
        : occupation is KnownOccupations.SoftwareTesters ? s_testing
        : occupation is KnownOccupations.GameDesigners ? s_games
        : occupation is KnownOccupations.WebDevelopers ? s_web
        : Development.Has(occupation) ? Development.Languages
        : [];

    private static bool HasDone(string occupation, Standing standing, RankerParts parts)
    {
        var develops = Development.Has(occupation);
        foreach (var held in standing.Work.Held)
        {
            if (held.IsOutside)
                continue;
            var code = parts.Bundle.Catalog.Occupations[held.Occupation].Code;
            if (
                code == occupation
                    ? code != KnownOccupations.SoftwareTesters
                    : (develops || occupation == KnownOccupations.SoftwareTesters) && Development.Has(code)
            )
                return true;
        }

        return false;
    }
}
