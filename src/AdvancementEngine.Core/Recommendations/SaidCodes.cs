namespace AdvancementEngine.Recommendations;

/// <summary>The codes <c>said/WORD</c> of <see cref="NextStep.Beside"/>: what the record says about the step itself, for its wording.
/// </summary>
public static class SaidCodes
{
    /// <summary>Mark of these codes.</summary>
    public const string Mark = "said/";

    /// <summary>Applying for the same work: the goal asks for better pay.</summary>
    public const string Pay = Mark + "pay";

    /// <summary>Applying for the same work: the goal asks for other hours or another place.</summary>
    public const string Hours = Mark + "hours";

    /// <summary>Applying after a program, without work in IT: look for junior posts and show what was made.</summary>
    public const string Junior = Mark + "junior";

    /// <summary>Applying as a recent graduate: look for junior posts and show what was built.</summary>
    public const string Graduate = Mark + "graduate";

    /// <summary>Applying: the person wants no work for the government, so federal openings are not named.</summary>
    public const string NoFederal = Mark + "no-federal";

    /// <summary>Applying: ask first where hands-on work for the occupation was recently done.</summary>
    public const string Host = Mark + "host";

    /// <summary>Applying for work with hand tools that the person already does in part: apprenticeships.</summary>
    public const string Trade = Mark + "trade";

    /// <summary>Applying from a trade at data centers and with contractors for fiber.</summary>
    public const string Cabling = Mark + "cabling";

    /// <summary>Learning: the job can begin now, so the piece of work is shown when applying.</summary>
    public const string ThenApply = Mark + "then-apply";

    /// <summary>Applying or learning: the person is self-employed, so there is no employer to ask.</summary>
    public const string OwnBoss = Mark + "own-boss";

    /// <summary>Applying: the current job is military service.</summary>
    public const string Serving = Mark + "serving";

    /// <summary>Applying: military service ends within two months.</summary>
    public const string Leaving = Mark + "leaving";

    /// <summary>Applying for a post one level up in the work held now.</summary>
    public const string SameWork = Mark + "same-work";

    /// <summary>Applying: the goal names another title or place than the same work has now.</summary>
    public const string Named = Mark + "named";

    /// <summary>Applying: work from home is wanted.</summary>
    public const string Remote = Mark + "remote";

    /// <summary>Applying one level up: the current title already says senior.</summary>
    public const string Senior = Mark + "senior";

    /// <summary>Applying one level up: the current title is a first tier.</summary>
    public const string Tier = Mark + "tier";

    /// <summary>Applying or leading: the current employer may have such an opening or such tasks.</summary>
    public const string OwnEmployer = Mark + "own-employer";

    /// <summary>Applying: federal work is wanted.</summary>
    public const string Federal = Mark + "federal";

    /// <summary>Applying without a job after military service: veterans' staff can help.</summary>
    public const string ServedForces = Mark + "served-forces";

    /// <summary>Applying or earning: a security clearance is held.</summary>
    public const string Cleared = Mark + "cleared";

    /// <summary>Joining the computer staff at work: others already ask the person about a system.</summary>
    public const string KeyUser = Mark + "key-user";

    /// <summary>Leading: people, a project or a design are already led.</summary>
    public const string Led = Mark + "led";

    /// <summary>Hands-on work for a person who has held a job for years: no internship.</summary>
    public const string Worked = Mark + "worked";

    /// <summary>Staying: the months are only a part of those still missing.</summary>
    public const string PartWay = Mark + "part-way";

    /// <summary>Learning or staying: the tool is practiced at home, because no current job uses it.</summary>
    public const string AtHome = Mark + "at-home";

    /// <summary>Learning: the current job uses such tools, so tasks can be asked for there.</summary>
    public const string AtWork = Mark + "at-work";

    /// <summary>Meeting a requirement: papers to work were applied for.</summary>
    public const string Pending = Mark + "pending";

    /// <summary>Meeting a requirement: the person is already working on the diploma.</summary>
    public const string Begun = Mark + "begun";

    /// <summary>Mark before the first year in which a driver's license can be had.</summary>
    public const string NotBefore = Mark + "not-before-";

    /// <summary>Studying: the person left the program, and may ask to come back.</summary>
    public const string Left = Mark + "left";

    /// <summary>Earning: the credential is earned in the person's program.</summary>
    public const string InProgram = Mark + "in-program";

    /// <summary>Earning: the credential was held and has lapsed.</summary>
    public const string Renewal = Mark + "renewal";

    /// <summary>Earning: one of its two exams is passed.</summary>
    public const string HalfPassed = Mark + "half-passed";

    /// <summary>Earning: its exam was taken and not passed.</summary>
    public const string Failed = Mark + "failed";

    /// <summary>Earning: the study for it goes on.</summary>
    public const string UnderWay = Mark + "under-way";

    /// <summary>Earning: jobs can be applied for now, too.</summary>
    public const string ApplyToo = Mark + "apply-too";

    /// <summary>Funding an exam: MyCAA is on record.</summary>
    public const string MyCaa = Mark + "mycaa";

    /// <summary>Funding an exam: there is no employer who could pay.</summary>
    public const string NoEmployer = Mark + "no-employer";

    /// <summary>Support: the person's program offers it.</summary>
    public const string Offered = Mark + "offered";

    /// <summary>Support: an agency on record already looks after the need.</summary>
    public const string Served = Mark + "served";

    /// <summary>Tutoring: the class asked for is one in English.</summary>
    public const string English = Mark + "english";

    /// <summary>Tutoring: in reading only.</summary>
    public const string Reading = Mark + "reading";

    /// <summary>Tutoring: in mathematics only.</summary>
    public const string Math = Mark + "math";

    /// <summary>Tutoring: the work aimed at also requires a driver's license, which is missing.</summary>
    public const string License = Mark + "license";

    /// <summary>Support: a resume is on record.</summary>
    public const string Resume = Mark + "resume";

    /// <summary>Mark before the year of a resume older than two years.</summary>
    public const string OldResume = Mark + "resume-";

    /// <summary>Support or a requirement: a program is under way and continues.</summary>
    public const string Program = Mark + "program";

    /// <summary>Military service is on record, and housing or health is a need: the VA helps with both.</summary>
    public const string Veteran = Mark + "veteran";

    /// <summary>Work with hand tools and a health need: ask a doctor about lifting and climbing.</summary>
    public const string Limits = Mark + "limits";

    /// <summary>A health need beside a job: the employer can be asked for a change in work or hours.</summary>
    public const string Adjust = Mark + "adjust";

    /// <summary>A degree may be from abroad, and no evaluation of it is on record.</summary>
    public const string Evaluation = Mark + "evaluation";
}
