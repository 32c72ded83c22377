using AdvancementEngine.Catalog;
using AdvancementEngine.Policies;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Reports.Wording;

// How and where to apply. The order counts: with two months of service left there is no time for SkillBridge, and a wish about pay or hours
// is answered before a post one level up.
public sealed partial class RecommendationWords
{
    private string Apply(NextStep step, string toward, string? said)
    {
        if (Named(step, BesideCodes.AdTitle) is { } title)
            toward = $"{toward} (in job ads: \"{title}\")";
        if (Says(step, SaidCodes.Leaving))
            return $"Apply for civilian jobs as {toward} now: you leave the service soon.{Federal(step)} Your base's transition office "
                + $"and veterans' staff at an American Job Center can help.{Cleared(step)}";
        // SkillBridge: work for civilian employers in the last 180 days before discharge (10 U.S.C. 1143(e);
        // skillbridge.osd.mil/faq.htm, viewed 2026-11-30).
        if (Says(step, SaidCodes.Serving))
            return $"Apply for civilian jobs as {toward} before you leave the service. Ask your command about SkillBridge: work with a "
                + $"civilian employer in your last months.{Federal(step)} Veterans' "
                + $"staff at an American Job Center can help.{Cleared(step)}";
        if (Says(step, SaidCodes.Cabling))
            return $"Apply now for jobs near {toward}: at data centers, at the contractors who build and run them, and at contractors for "
                + $"fiber and low voltage. They hire people from your trade. Say what you already do of this work.{Exam(step)}";
        if (Says(step, SaidCodes.Pay) && Says(step, SaidCodes.OwnEmployer))
            return $"Ask at your job first what would raise your pay, such as a new title or more duties. Look also at jobs as {toward} "
                + $"that pay more{(Says(step, SaidCodes.Hours) ? " and have the hours and place you want" : string.Empty)}.{Cleared(step)}";
        if (Says(step, SaidCodes.Hours) && Says(step, SaidCodes.OwnEmployer))
            return $"Ask at your job first for the hours and place you want. Look also at jobs as {toward} that have them."
                + Cleared(step);
        if (Says(step, SaidCodes.Hours))
            return $"Apply for jobs as {toward} that have the hours and place you want. {Where(step)}{Cleared(step)}{Exam(step)}";
        if (Says(step, SaidCodes.Named))
            return $"Apply for the jobs that you named{NamedJobs(toward, said)}. They are near the work you do now: say what "
                + $"you already do of them. {WhereNamed(step)}{Cleared(step)}{Exam(step)}";
        if (Says(step, SaidCodes.SameWork))
            return $"Apply for a post one level up in the work you do ({toward}): look for {Ranks(step)} in the title. Ask at your job "
                + $"first, then look at larger employers.{Exam(step)}";

        return $"Apply for jobs as {toward}. {Where(step)}{Cleared(step)}{Exam(step)}";
    }

    // Not every caller has the person's own words.
    private static string NamedJobs(string toward, string? said) =>
        string.IsNullOrWhiteSpace(said) ? $" ({toward})" : Quoted(said);

    private static string WhereNamed(NextStep step) =>
        Says(step, SaidCodes.Remote) ? Remote + OwnEmployerToo(step)
        : Says(step, SaidCodes.Federal) ? "Look at employers that have such jobs, on USAJOBS and at federal contractors, too."
        : "Look at employers that have such jobs." + OwnEmployerToo(step);

    private const string Remote = "Look for remote openings at employers that hire in your state.";

    private static string OwnEmployerToo(NextStep step) =>
        Says(step, SaidCodes.OwnEmployer) ? " Ask where you work now, too." : string.Empty;

    // Words of the rank above in titles; not one that the present title has.
    private static string Ranks(NextStep step) =>
        step.Toward
            is KnownOccupations.NetworkArchitects
                or KnownOccupations.DatabaseArchitects
                or KnownOccupations.SystemsArchitects
            ? "\"architect\" or \"principal\""
        : Says(step, SaidCodes.Senior) ? "\"lead\", \"staff\" or \"principal\""
        : Says(step, SaidCodes.Tier) ? "\"tier 2\", \"II\" or \"senior\""
        : "\"senior\", \"lead\" or \"principal\"";

    // Not for somebody who wants no work for the government.
    private static string Federal(NextStep step) =>
        Says(step, SaidCodes.NoFederal) ? string.Empty : " Look at federal openings on USAJOBS and at federal contractors.";

    private static string Where(NextStep step) =>
        Says(step, SaidCodes.Graduate)
            ? "Look for junior and entry posts and for programs for new graduates, and show what you have built: put a link to it in your "
                + "resume."
        : Says(step, SaidCodes.Junior)
            ? (Says(step, SaidCodes.Remote) ? "Look for junior posts, remote or near you" : "Look for junior posts")
                + (step.Toward == KnownOccupations.BusinessIntelligence ? ", such as reporting analyst or data assistant" : string.Empty)
                + ", and put a link to what you made in your program in your resume."
        : Says(step, SaidCodes.Trade) && step.Toward == KnownOccupations.OfficeMachineRepair
            ? "Say what you already do of this work, and ask repair companies about training on the job."
        : Says(step, SaidCodes.Trade)
            ? "Say what you already do of this work. Ask contractors and the union about paid apprenticeships (apprenticeship.gov)."
        : Says(step, SaidCodes.OwnBoss) ? "Show work you did for your customers, and say how long you have done it."
        : Says(step, SaidCodes.Federal)
            ? "Look at federal openings on USAJOBS and at federal contractors."
                + (Says(step, SaidCodes.Cleared) ? string.Empty : " Say it if you served or hold a clearance.")
        : Says(step, SaidCodes.Host) ? "Ask first where you did your internship or job shadow, then look at local postings."
        : Says(step, SaidCodes.OwnEmployer) && Says(step, SaidCodes.Remote) ? Remote + OwnEmployerToo(step)
        : Says(step, SaidCodes.Remote) ? Remote + " An American Job Center can help you practice interviews."
        : Says(step, SaidCodes.OwnEmployer)
            ? "Look at your employer's own openings first, then at local postings."
        : Says(step, SaidCodes.ServedForces)
            ? "Veterans' staff at an American Job Center can help you find openings and practice interviews."
            : "An American Job Center can help you find openings and practice interviews.";

    private static string Cleared(NextStep step) =>
        !Says(step, SaidCodes.Cleared) ? string.Empty
        : step.Kind == NextStepKind.Apply ? " Say that you hold a clearance: it counts while it is active."
        : " Apply now too for jobs that ask for your clearance: it counts while it is active.";

    // The certificate that is earned beside applying, and who pays for it.
    private string Exam(NextStep step)
    {
        if (Named(step, BesideCodes.Exam) is { } paid)
            return $" Also take the exam that your program pays for: {Name(paid)}.";
        if (Named(step, BesideCodes.Retrain) is { } retraining)
            return $" Meanwhile, earn {Name(retraining)}: ask the Job Center about training money for people who lost their job.";
        if (Named(step, BesideCodes.Alongside) is not { } element)
            return string.Empty;
        return IsCredential(element)
            ? $" Beside it, prepare for {Name(element)}."
            : $" Beside it, go on with {Name(element)}, which you have begun.";
    }
}
