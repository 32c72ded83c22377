using AdvancementEngine.Catalog;
using AdvancementEngine.Policies;
using AdvancementEngine.Ranking.Credentials;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Reports.Wording;

/// <summary>The one next step in plain words: what, how, where, and what to do alongside it.</summary>
public sealed partial class RecommendationWords
{
    /// <summary>Returns the next step as sentences addressed to the person.</summary>
    /// <param name="step">The step.</param>
    /// <param name="standing">The person's current position; null if unknown.</param>
    /// <param name="said">The person's own words for what could not be matched; null if not available.</param>
    public string Step(NextStep step, PersonStanding? standing = null, string? said = null)
    {
        ArgumentNullException.ThrowIfNull(step);
        var toward = step.Toward.Length == 0 ? string.Empty : Name(step.Toward);
        return step.Kind switch
        {
            NextStepKind.Satisfy when Year(step) is { } year =>
                $"Your record says that {Requirement(step.Subject)} has to wait until {year}. Ask now what it will take and cost. "
                    + "Until then, "
                    + (Says(step, "program") ? "go on with your training, and " : string.Empty)
                    + "look at jobs on one site, or with a crew that drives together.",
            NextStepKind.Satisfy when Says(step, "begun") =>
                "Finish the diploma you are working on first. If you are in high school, stay in it, and ask your school for help. If not, "
                    + "an adult education program near you can help. It is usually free.",
            NextStepKind.Satisfy when Says(step, "pending") =>
                "While your work permit is pending, ask your navigator who can check on it for free. Take classes and bring your skills up "
                    + "to date until it comes. Apply for jobs once you have it.",
            NextStepKind.Satisfy => Meet(step.Subject),
            NextStepKind.Support when step.Subject == "exam-fee" =>
                $"Ask your navigator who can pay for {Or([.. step.Then.Select(Name)])}: {Purses(step)}. "
                    + $"It leads to {toward}. Until then, study for it at your library or with free lessons.",
            NextStepKind.Support when step.Subject == "tutoring" && Says(step, "offered") =>
                "Go on with your program, and ask there today for the tutoring that it offers: exams and work need more reading than your "
                    + $"last test shows. It leads to {toward}.",
            NextStepKind.Support when step.Subject == "tutoring" =>
                $"Start {Class(step)} first. "
                    + "An adult education program near you can help. It is usually free. Your other steps can go on beside it."
                    + (Says(step, "license") ? " Start on a driver's license, too: the work you want asks for one." : string.Empty),
            NextStepKind.Support when Says(step, "offered") =>
                $"Get help with {Support(step.Subject)} first. Your program offers it: ask today.{Veterans(step, step.Subject)} "
                    + Meanwhile(step),
            NextStepKind.Support when step.Subject == "equipment" =>
                $"Get a computer to learn on first. Ask {(Says(step, "served") ? "your counselor" : "your navigator")} who can lend or "
                    + "pay for one. A free class in basic computer skills can start now, for example at your library.",
            NextStepKind.Support =>
                $"Set up help with {Support(step.Subject)} first. Ask your navigator who can help.{Veterans(step, step.Subject)} "
                    + Meanwhile(step),
            NextStepKind.Apply when Says(step, "leaving") =>
                $"Apply for civilian jobs as {toward} now: you leave the service soon.{Federal(step)} Your base's transition office "
                    + $"and veterans' staff at an American Job Center can help.{Cleared(step)}",
            // SkillBridge: work for civilian employers in the last 180 days before discharge (10 U.S.C. 1143(e);
            // skillbridge.osd.mil/faq.htm, viewed 2026-11-30).
            NextStepKind.Apply when Says(step, "serving") =>
                $"Apply for civilian jobs as {toward} before you leave the service. Ask your command about SkillBridge: work with a "
                    + $"civilian employer in your last months.{Federal(step)} Veterans' "
                    + $"staff at an American Job Center can help.{Cleared(step)}",
            NextStepKind.Apply when Says(step, "pay") && Says(step, "own-employer") =>
                $"Ask at your job first what would raise your pay, such as a new title or more duties. Look also at jobs as {toward} that "
                    + $"pay more{(Says(step, "hours") ? " and have the hours and place you want" : string.Empty)}.{Cleared(step)}",
            NextStepKind.Apply when Says(step, "hours") && Says(step, "own-employer") =>
                $"Ask at your job first for the hours and place you want. Look also at jobs as {toward} that have them."
                    + Cleared(step),
            NextStepKind.Apply when Says(step, "hours") =>
                $"Apply for jobs as {toward} that have the hours and place you want. {Where(step)}{Cleared(step)}{Exam(step)}",
            NextStepKind.Apply when Says(step, "same-work") =>
                $"Apply for a post one level up in the work you do ({toward}): look for {Ranks(step)} in the title. Ask at your job "
                    + $"first, then look at larger employers.{Exam(step)}",
            NextStepKind.Apply => $"Apply for jobs as {toward}. {Where(step)}{Cleared(step)}{Exam(step)}",
            NextStepKind.Earn when Says(step, "in-program") =>
                $"Go on with your program and earn {Name(step.Subject)} there ({Cost(step.CostUsd)}{Study(step.Months)}). "
                    + $"{LeadsTo(step, standing)}{Then(step)}{Cleared(step)}",
            NextStepKind.Earn when Says(step, "renewal") =>
                $"Earn {Name(step.Subject)} again ({Cost(step.CostUsd)}{Study(step.Months)}). By your record, the one you had has run out. "
                    + $"Ask the issuer which exam to take now. {LeadsTo(step, standing)}{Then(step)}{Cleared(step)}",
            NextStepKind.Earn =>
                $"{PayerFirst(step)}Earn {Name(step.Subject)} ({Cost(step.CostUsd)}{Study(step.Months)}). "
                    + $"{LeadsTo(step, standing)}{Then(step)}{Cleared(step)}",
            NextStepKind.Learn => Learn(step, standing, toward),
            NextStepKind.Experience when step.Subject == "lead" && Says(step, "led") =>
                "You already lead people: say how many, and what you answer for. "
                    + (
                        Says(step, "own-employer")
                            ? "Ask at work for the rest of a manager's work, such as a budget, contracts or hiring, and apply "
                            : "Apply "
                    )
                    + $"for posts that lead a team. They lead to {toward}.{Cleared(step)}",
            NextStepKind.Experience when step.Subject == "lead" =>
                $"{Lead(step.Toward)} Employers look for that when they hire {toward}.",
            NextStepKind.Experience when step.Subject == "job-shadow" =>
                $"Try a job out before you pay for a class: spend a day beside somebody who works as {toward} (a job shadow). An American "
                    + "Job Center or a local employer can set it up.",
            NextStepKind.Experience when step.Subject == "inside" && Says(step, "key-user") =>
                "Others already ask you about the system you use at work. Ask the team that runs it how you can join it, for example as a "
                    + "trainer or a tester. Also ask if your employer pays for its training or certification.",
            NextStepKind.Experience when step.Subject == "inside" && step.Then is [var tool, ..] =>
                $"Ask at work for more tasks with {Name(tool)}: your goal needs it, too. Offer to help the people who look after it, "
                    + "for example by testing or training coworkers. Also ask if your employer pays for classes.",
            NextStepKind.Experience when step.Subject == "inside" =>
                "Use what you know where you work: ask to help the people who look after the computer systems you use, for example by "
                    + "testing, training coworkers or a job shadow. Also ask if your employer pays for classes.",
            NextStepKind.Experience when step.Subject == "records" =>
                "Start where you work: ask the people who look after the health records (records, coding or registration) how you can "
                    + "join them, for example by helping coworkers with the record system. Also ask who pays for a class in health "
                    + "information or medical coding: your employer or WIOA training money.",
            NextStepKind.Experience when step.Subject == "goal-tool" && step.Then is [var system, ..] =>
                $"Ask at work for more of the work with {Name(system)}, which your goal names: ask the team that runs it how you can join "
                    + "or take on more. Also ask if your employer pays for its training and certification.",
            NextStepKind.Experience when Says(step, "worked") =>
                $"Ask an American Job Center about paid ways into work as {toward}: training on the job with an employer, or an "
                    + "apprenticeship (apprenticeship.gov). Show what you have done that this work needs, too.",
            NextStepKind.Experience =>
                $"Get hands-on work, for example an internship or a job shadow, as {toward}. Your program or an American Job Center can "
                    + $"help you find one.",
            NextStepKind.Study when step.Subject == "program" && Says(step, "left") =>
                "Ask to come back to your training program, and say what made it hard.",
            NextStepKind.Study when step.Subject == "program" =>
                $"Go on with your training program and finish it. It leads to {toward}. Ask there which exams it pays for.",
            NextStepKind.Study when step.Subject == "typing" =>
                "Take a free class in typing and basic computer skills first, for example at your library or an adult school. Aim for 25 "
                    + $"words a minute or more. Then you can train for {toward}.",
            NextStepKind.Study when step.Policy == "next-step.degree" =>
                "Apply to a school for the degree that your goal requires. Ask it to count what you have learned so far, and ask about "
                    + "financial aid, and veterans' benefits if you served.",
            NextStepKind.Study => $"Work toward the education this job requires: {Plain(Code(step.Subject))}.",
            NextStepKind.Stay =>
                $"Stay in your job for {MoreMonths(step.Months)}{AskFor(step)}. "
                    + (Says(step, "part-way") ? $"That is the first part of the way to {toward}." : $"That gets you ready for {toward}."),
            NextStepKind.Clarify => Clarify(step, said),
            NextStepKind.Review when step.Subject == "hours" =>
                "Stay in your job, and ask its human resources office about the hours you want. Ask what fewer hours mean for your pay, "
                    + "health insurance and retirement before you agree.",
            NextStepKind.Review when step.Subject == "keep" =>
                "Stay in your job, and ask your boss for a talk about it: what you do well, your pay, and which training or certification "
                    + "your employer pays for.",
            NextStepKind.Review when step.Subject == "scope" =>
                $"You already do this work ({toward}). Look for a larger scope: apply to bigger employers, for posts with more people and "
                    + "budget, or for a director's post. Your navigator can help you choose.",
            _ => "Talk with your navigator about the way to your goal. Bring what you do now that may count for it: systems you look "
                + "after, people you help, tasks that only you do.",
        };
    }

    /// <summary>What to do alongside the step: each need by name, and who can help; empty if nothing.</summary>
    public static string Beside(NextStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        var (asked, offered) = (Needs(step, "support/"), Needs(step, "offered/"));
        var text = offered.Length == 0 ? string.Empty : $"Your program offers help with {And(offered)}: ask for it. ";
        if (asked.Length > 0)
            text += $"Also ask your navigator who can help with {And(asked)}. ";
        if (step.Beside.Contains("support/health-insurance", StringComparer.Ordinal))
            text += "HealthCare.gov and your state's Medicaid office can say what you can get now. ";
        foreach (var need in asked.Length == 0 ? [] : s_ofVeterans)
        {
            if (step.Beside.Contains("support/" + need, StringComparer.Ordinal))
                text += Veterans(step, need).TrimStart() + (Says(step, "veteran") ? " " : string.Empty);
        }

        text = RouteOf(step) + text;
        if (Says(step, "adjust"))
            text += "You can also ask your employer for a change in your work or hours because of your health. ";
        if (Says(step, "limits"))
            text +=
                "Before you take such work, ask a doctor what you can lift and climb. Your state's vocational rehabilitation office can "
                + "help. ";
        if (Year(step, Resume) is { } year)
            text += $"Bring your resume up to date: the one on record is from {year}. ";
        if (Says(step, "evaluation"))
            text +=
                "If your degree is from another country, ask about an evaluation of it (naces.org): employers and schools ask for one. ";
        if (step.Beside.Contains("goal", StringComparer.Ordinal))
            text += "Also tell your navigator what job you want in the long run. ";
        return text.TrimEnd();
    }

    /// <summary>Says that employers require no certification, or that none is needed now; empty if certifications are listed and employers
    /// ask for them.</summary>
    public static string NoCertifications(Recommendation result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var first =
            result.Occupations.FirstOrDefault(o => o.IsGoal) ?? result.Occupations.FirstOrDefault(o => o.Group != OpportunityGroup.Other);
        if (first is not null && AskedCredentials.AreNoneFor(first.Code))
            return result.Credentials.IsEmpty
                ? "No certification is needed for this. Work you can show counts more."
                : "No certification is needed for this. Work you can show counts more. If you want one:";
        return result.Credentials.IsEmpty ? "No certification is needed for your next step." : string.Empty;
    }

    /// <summary>Asks the person to confirm what an ambiguous goal may mean; empty if there is nothing to ask alongside the step.</summary>
    /// <param name="step">The step.</param>
    /// <param name="goal">The goal in the person's own words; null if not available.</param>
    public string Asked(NextStep step, string? goal = null)
    {
        ArgumentNullException.ThrowIfNull(step);
        var meant = step
            .Beside.Where(b => b.StartsWith("meant/", StringComparison.Ordinal))
            .Select(b => b["meant/".Length..])
            .Where(c => c.Length > 0)
            .Take(2)
            .Select(Name)
            .ToArray();
        if (meant.Length == 0)
            return step.Beside.Contains("meant/", StringComparer.Ordinal)
                ? $"Also tell your navigator more about the job you want{Quoted(goal)}."
                : string.Empty;
        return $"We took your goal{Quoted(goal)} to mean {Or(meant)}. Tell your navigator if you meant something else.";
    }

    private static string Quoted(string? said) =>
        string.IsNullOrWhiteSpace(said) ? string.Empty
        : said.Length > 60 ? $" \"{said[..57].TrimEnd()}...\""
        : $" \"{said}\"";

    private string Clarify(NextStep step, string? said)
    {
        var names = Or([.. step.Then.Select(Name)]);
        return step.Subject switch
        {
            "record" => "Tell your navigator more about yourself. Bring these facts: " + And([.. step.Then.Select(Fact)]) + ".",
            "work" when step.Policy == "next-step.ask-work" => $"Tell your navigator what you do in your work{Quoted(said)}."
                + (names.Length == 0 ? string.Empty : $" Is it similar to the work of {names}?")
                + " It was not matched, and years in it may bring you closer to your goal.",
            "work" => $"Tell your navigator what you do in your job{Quoted(said)}."
                + (names.Length == 0 ? string.Empty : $" Is it similar to the work of {names}?")
                + " Also say what job you want.",
            "goal" when step.Then.Length == 1 =>
                $"Talk with somebody who works as {names}, and tell your navigator if that is what you want. We were not sure from your "
                    + $"goal{Quoted(said)}.",
            "goal" => names.Length == 0
                ? $"Tell your navigator more about the job you want. We could not match your goal{Quoted(said)}."
                : $"Talk with people who work as {names}, and tell your navigator which is closest to what you want. Your goal"
                    + $"{Quoted(said)} could mean any of them.",
            _ => names.Length == 0
                ? "Tell your navigator what job you want in the long run."
                : $"Talk with your navigator about what job you want. Some to consider: {names}.",
        };
    }

    private string Learn(NextStep step, PersonStanding? standing, string toward)
    {
        var (tool, piece) = (Name(step.Subject), Piece(step.Toward));
        if (
            Says(step, "at-work")
            || (
                step.Policy is not ("next-step.project" or "next-step.refresh")
                && !Says(step, "at-home")
                && standing is { ItMonths: > 0f, Occupation.Length: > 0 }
                && !Says(step, "own-boss")
                && catalog.FindOccupation(standing.Occupation) is { UsualOrigin: false }
            )
        )
            return $"Ask at work for tasks with {tool}, or make {piece} with it at home. Employers ask for it in {toward} jobs.";
        return step.Policy switch
        {
            "next-step.project" => $"Make {piece} with {tool} that you can show. Employers ask for it in {toward} jobs.",
            "next-step.refresh" =>
                $"Bring your skills up to date: make {piece} with {tool} that you can show. Employers ask for it in {toward} jobs.",
            "next-step.begun" =>
                $"Go on with {tool}, which you have begun: make {piece} with it that you can show. Employers ask for it in {toward} jobs.",
            _ => $"Make {piece} with {tool} that you can show; learn it first if it is new to you. Employers ask for it in {toward} jobs.",
        };
    }

    // What is earned beside the job held leads to no job: it is shown where a larger post in the same work is filled.
    private string LeadsTo(NextStep step, PersonStanding? standing) =>
        standing is { Occupation.Length: > 0 } && standing.Occupation == step.Toward
            ? $"It is for the work you do ({Name(step.Toward)}): name it when you apply for a larger post."
            : $"It leads to {Name(step.Toward)}.";

    // MyCAA money is for schools approved for it, and pays for certification exams
    // (columbiasouthern.edu/military/military-spouses/mycaa-scholarship, viewed 2026-11-30).
    private static string Purses(NextStep step) =>
        Says(step, "mycaa") ? "MyCAA pays at approved schools, so ask which of them prepare for this exam"
        : Says(step, "no-employer") ? "WIOA training money or a voucher"
        : "WIOA training money, a voucher or your employer";

    // What somebody takes on at work before work that answers for it.
    private static string Lead(string occupation) =>
        occupation switch
        {
            "11-3021.00" => "Ask at work to lead people: plan the work of a team, help hire, or take over a part of the budget.",
            "15-1299.09" => "Ask at work to lead a project from its plan to its end, with its dates and its budget.",
            _ =>
                "Ask at work for a design of your own, such as a move to the cloud or a new site: plan it, have it reviewed, see it "
                    + "built, and write down what you decided.",
        };

    // A small project built around the occupation's main duty.
    private static string Piece(string occupation) =>
        occupation switch
        {
            "15-1255.01" => "one small game that people can play",
            "15-1255.00" => "one case study, from asking users to a design they can click,",
            "15-1254.00" => "one small website",
            "15-1253.00" => "one small set of automated tests",
            "15-1251.00" or "15-1252.00" => "one small program",
            "15-2051.00" => "one small study of public data",
            "15-2051.01" => "one report on real data",
            "15-1299.02" => "one map of public data",
            _ when occupation.StartsWith("15-124", StringComparison.Ordinal) || occupation.StartsWith("15-123", StringComparison.Ordinal) =>
                "one small lab",
            _ => "one small project",
        };

    private static string Class(NextStep step) =>
        Says(step, "english") ? "an English class for work"
        : Says(step, "reading") ? "tutoring in reading"
        : Says(step, "math") ? "tutoring in math"
        : "tutoring in reading and math";

    private static string Meanwhile(NextStep step) =>
        Says(step, "program")
            ? "Meanwhile, go on with your program as far as you can."
        : Says(step, "resume")
            ? "Meanwhile, an American Job Center can help with work you can start soon. Take your resume along."
        : "Meanwhile, an American Job Center can help with your resume and with work you can start soon.";

    // The certificate that is earned beside applying, and who pays for it.
    private string Exam(NextStep step)
    {
        foreach (var beside in step.Beside)
        {
            if (beside.StartsWith("exam/", StringComparison.Ordinal))
                return $" Also take the exam that your program pays for: {Name(beside["exam/".Length..])}.";
            if (beside.StartsWith("retrain/", StringComparison.Ordinal))
                return $" Meanwhile, earn {Name(beside["retrain/".Length..])}: ask the Job Center about training money for people who "
                    + "lost their job.";
            if (beside.StartsWith(Alongside, StringComparison.Ordinal))
            {
                var element = beside[Alongside.Length..];
                return IsCredential(element)
                    ? $" Beside it, prepare for {Name(element)}."
                    : $" Beside it, go on with {Name(element)}, which you have begun.";
            }
        }

        return string.Empty;
    }

    // Who is asked before a person pays.
    private static string PayerFirst(NextStep step)
    {
        foreach (var beside in step.Beside)
        {
            if (!beside.StartsWith(Payer, StringComparison.Ordinal))
                continue;
            return beside[Payer.Length..] switch
            {
                "service" => "Ask your education center first what your service pays (COOL), before you pay anything. ",
                "counselor" => "Ask your VR&E counselor to pay for it first, before you pay anything. ",
                "lost-job" => "Ask an American Job Center first for training money for people who lost their job. ",
                "anybody" => "Ask your navigator first who can pay: WIOA training money, a voucher or your employer. ",
                _ => "Ask your navigator first who can pay: WIOA training money or a voucher. ",
            };
        }

        return string.Empty;
    }

    private static bool Says(NextStep step, string word)
    {
        foreach (var beside in step.Beside)
        {
            if (beside.StartsWith(Said, StringComparison.Ordinal) && beside.AsSpan(Said.Length).SequenceEqual(word))
                return true;
        }

        return false;
    }

    private static string? Year(NextStep step, string mark = NotBefore) => Named(step, mark);

    // What follows a mark among the codes beside the step.
    private static string? Named(NextStep step, string mark) =>
        step.Beside.Where(b => b.StartsWith(mark, StringComparison.Ordinal)).Select(b => b[mark.Length..]).FirstOrDefault();

    private const string Alongside = "alongside/";
    private const string Payer = "payer/";
    private const string Said = "said/";
    private const string NotBefore = Said + "not-before-";
    private const string Resume = Said + "resume-";

    // What the person can do this month about an unmet requirement, and who can help.
    private string Meet(string code) =>
        code switch
        {
            _ when code.EndsWith("education", StringComparison.Ordinal) =>
                "Get the schooling that is required first (for example, a GED). An adult education program near you can help. It is "
                    + "usually free.",
            _ when code.EndsWith("work-authorization", StringComparison.Ordinal) =>
                "Get papers that let you work in the U.S. first. Ask your navigator who can help with them for free. Apply for jobs once "
                    + "you have them.",
            _ when code.EndsWith("drivers-license", StringComparison.Ordinal) =>
                "Get a driver's license first. Until you have it, look at jobs on one site, or with a crew that drives together.",
            _ when code.EndsWith("background-check", StringComparison.Ordinal) =>
                "Get the background check that is required. Ask your program or navigator who does it, what it looks at and what it costs.",
            _ when code.EndsWith("reading-grade-level", StringComparison.Ordinal) =>
                "Join a free reading or English class first, for example at an adult school near you. A higher reading grade is required "
                    + "than your last test shows. Then take the test again.",
            _ when code.EndsWith("mathematics-grade-level", StringComparison.Ordinal) =>
                "Join a free math class first, for example at an adult school near you. A higher math grade is required than your last "
                    + "test shows. Then take the test again.",
            _ when code.EndsWith("grade-point-average", StringComparison.Ordinal) =>
                "Ask your program how you can get in with the grades you have, for example by a test or a class to take first.",
            _ when code.EndsWith("computer-access", StringComparison.Ordinal) =>
                "Get a computer of your own to learn on first. Ask your program or navigator who can lend or pay for one.",
            _ when code.EndsWith("hours-available", StringComparison.Ordinal) =>
                "Find the hours that are required for training. Ask your program about part-time or evening classes, and your navigator "
                    + "who can help with what takes your time.",
            _ when code.EndsWith("typing-speed", StringComparison.Ordinal) =>
                "Take a free typing class first, for example at your library. A higher typing speed is required than your last test shows.",
            _ => $"Meet this requirement first: {Requirement(code).TrimEnd('.')}. Ask your program or navigator how.",
        };

    // Needs that the Department of Veterans Affairs says on its own pages it helps with; viewed 2026-11.
    private static readonly string[] s_ofVeterans = ["housing", "health"];

    private static string Veterans(NextStep step, string need) =>
        !Says(step, "veteran") ? string.Empty
        : need switch
        {
            "housing" => " You served, so ask the VA for help with housing too: va.gov/homeless.",
            "health" => " You served, so ask about VA health care too: va.gov/health-care.",
            _ => string.Empty,
        };

    private static string Fact(string fact) =>
        fact switch
        {
            "goal" => "what job you want",
            "work" => "your jobs with dates",
            "skills" => "what you can do with computers",
            "credentials" => "your certifications",
            "education" => "the schooling you finished",
            "program" => "the training you are in",
            _ => Plain(fact),
        };

    private static string[] Needs(NextStep step, string mark) =>
        [.. step.Beside.Where(b => b.StartsWith(mark, StringComparison.Ordinal)).Select(b => Support(b[mark.Length..]))];

    private static string And(string[] items) => Joined(items, "and");

    private static string Or(string[] items) => Joined(items, "or");

    private static string Joined(string[] items, string word) =>
        items.Length switch
        {
            0 => string.Empty,
            1 => items[0],
            _ => string.Join(", ", items[..^1]) + $" {word} {items[^1]}",
        };

    private string Then(NextStep step) =>
        step.Then.IsEmpty ? string.Empty : $" Next: {string.Join(" or ", step.Then.Take(2).Select(Name))}.";

    // What to practice there, and which credential to earn meanwhile.
    private string AskFor(NextStep step)
    {
        var tools = step.Then.Where(t => !IsCredential(t)).Select(Name).ToArray();
        var exams = step.Then.Where(IsCredential).Select(Name).ToArray();
        var asks =
            tools.Length == 0 ? string.Empty
            : Says(step, "at-home") ? $"practice {And(tools)} at home"
            : $"ask for work with {And(tools)}";
        var earns = exams.Length == 0 ? string.Empty : $"earn {And(exams)} in that time";
        return asks.Length > 0 && earns.Length > 0 ? $", {asks}, and {earns}"
            : asks.Length + earns.Length > 0 ? $", and {asks}{earns}"
            : string.Empty;
    }

    private static bool IsCredential(string element) => element.StartsWith("credential:", StringComparison.Ordinal);
}
