namespace AdvancementEngine.Policies;

/// <summary>Codes of remedies: what someone can do about a finding. Reports convert them to text.</summary>
public static class Remedies
{
    /// <summary>Publish what is not published.</summary>
    public const string Publish = "publish";

    /// <summary>Record the evidence, or meet the requirement.</summary>
    public const string MeetRequirement = "meet-requirement";

    /// <summary>Resolve two recorded requirements that contradict each other.</summary>
    public const string ResolveContradiction = "resolve-contradiction";

    /// <summary>Ask an employer to take part in the curriculum.</summary>
    public const string InviteEmployer = "invite-employer-to-curriculum";

    /// <summary>Add the missing competencies to the training.</summary>
    public const string AddCompetencies = "add-competencies";

    /// <summary>Name the program's target occupation.</summary>
    public const string NameTarget = "name-target";

    /// <summary>Compare with related occupations in demand.</summary>
    public const string CompareDemand = "compare-demand";

    /// <summary>Add a credential that is validated for the occupation.</summary>
    public const string AddCredential = "add-validated-credential";

    /// <summary>Earn the successor of a retired or renamed credential.</summary>
    public const string TakeSuccessor = "take-successor";

    /// <summary>Add exam preparation, a test site and trained instructors to the program.</summary>
    public const string PrepareExam = "prepare-exam";

    /// <summary>Cover the exam fee.</summary>
    public const string CoverFee = "cover-fee";

    /// <summary>Choose a credential that counts toward another one.</summary>
    public const string ChooseStacking = "choose-stacking-credential";

    /// <summary>Break the cycle in the recorded ladder.</summary>
    public const string BreakCycle = "break-ladder-cycle";

    /// <summary>Do hands-on work for the occupation.</summary>
    public const string DoHandsOnWork = "do-hands-on-work";

    /// <summary>Offer hands-on work for the occupation.</summary>
    public const string OfferHandsOnWork = "offer-hands-on-work";

    /// <summary>Have the skill assessed by someone who saw the work.</summary>
    public const string AssessSkills = "assess-skills";

    /// <summary>Explore occupations and write a plan.</summary>
    public const string ExplorePlan = "explore-and-plan";

    /// <summary>Offer the support, or find someone else who does.</summary>
    public const string OfferSupport = "offer-support";

    /// <summary>Find somebody to pay.</summary>
    public const string FindPayer = "find-payer";

    /// <summary>Stay in contact longer.</summary>
    public const string StayInContact = "stay-in-contact";

    /// <summary>Find a partner who places completers.</summary>
    public const string FindPlacementPartner = "find-placement-partner";

    /// <summary>Make an agreement with a sponsor.</summary>
    public const string AgreeWithSponsor = "agree-with-sponsor";

    /// <summary>Count outcomes.</summary>
    public const string CountOutcomes = "count-outcomes";

    /// <summary>Gain related work experience.</summary>
    public const string GainExperience = "gain-experience";

    /// <summary>Reach the next level of education.</summary>
    public const string RaiseEducation = "raise-education";

    /// <summary>Aim for an occupation one step closer first.</summary>
    public const string TakeNearerStep = "take-nearer-step";

    /// <summary>Add something to the record that points to the field.</summary>
    public const string ShowField = "show-field";

    /// <summary>Compare the pay with the current job's before choosing it.</summary>
    public const string ComparePay = "compare-pay";

    /// <summary>Earn the credential that comes first.</summary>
    public const string EarnPrerequisite = "earn-prerequisite";

    /// <summary>Review the goal with a navigator.</summary>
    public const string ReviewGoal = "review-goal";
}
