using AdvancementEngine.Policies;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Reports.Wording;

// How and where to apply.
public sealed partial class RecommendationWords
{
    // Repair of computers and office machines is learned at repair companies. Ours.
    private const string OfficeRepair = "49-2011.00";

    // Words of the rank above in titles; not one that the present title has.
    private static string Ranks(NextStep step) =>
        step.Toward is "15-1241.00" or "15-1243.00" or "15-1299.08" ? "\"architect\" or \"principal\""
        : Says(step, "senior") ? "\"lead\", \"staff\" or \"principal\""
        : Says(step, "tier") ? "\"tier 2\", \"II\" or \"senior\""
        : "\"senior\", \"lead\" or \"principal\"";

    // Not for somebody who wants no work for the government.
    private static string Federal(NextStep step) =>
        Says(step, "no-federal") ? string.Empty : " Look at federal openings on USAJOBS and at federal contractors.";

    private static string Where(NextStep step) =>
        Says(step, "graduate")
            ? "Look for junior and entry posts and for programs for new graduates, and show what you have built: put a link to it in your "
                + "resume."
        : Says(step, "trade") && step.Toward == OfficeRepair
            ? "Say what you already do of this work, and ask repair companies about training on the job."
        : Says(step, "trade")
            ? "Say what you already do of this work. Ask contractors and the union about paid apprenticeships (apprenticeship.gov)."
        : Says(step, "own-boss") ? "Show work you did for your customers, and say how long you have done it."
        : Says(step, "federal")
            ? "Look at federal openings on USAJOBS and at federal contractors."
                + (Says(step, "cleared") ? string.Empty : " Say it if you served or hold a clearance.")
        : Says(step, "host") ? "Ask first where you did your internship or job shadow, then look at local postings."
        : Says(step, "own-employer")
            ? "Look at your employer's own openings first, then at local postings."
        : Says(step, "served-forces")
            ? "Veterans' staff at an American Job Center can help you find openings and practice interviews."
            : "An American Job Center can help you find openings and practice interviews.";

    private static string Cleared(NextStep step) =>
        !Says(step, "cleared") ? string.Empty
        : step.Kind == NextStepKind.Apply ? " Say that you hold a clearance: it counts while it is active."
        : " Apply now too for jobs that ask for your clearance: it counts while it is active.";
}
