namespace AdvancementEngine.Recommendations;

/// <summary>The codes <c>payer/NAME</c> of <see cref="NextStep.Beside"/>: who is asked to pay for an exam before the person pays. At most
/// one is given.</summary>
public static class PayerCodes
{
    /// <summary>Mark of these codes.</summary>
    public const string Mark = "payer/";

    /// <summary>The service in which the person serves.</summary>
    public const string Service = Mark + "service";

    /// <summary>The education office of the unit in the Guard or Reserve.</summary>
    public const string Unit = Mark + "unit";

    /// <summary>The counselor of Veteran Readiness and Employment.</summary>
    public const string Counselor = Mark + "counselor";

    /// <summary>WIOA training money for people who lost their job.</summary>
    public const string LostJob = Mark + "lost-job";

    /// <summary>WIOA training money, a voucher or the employer: no money of the person's own is on record, or the exam
    /// takes much of it.</summary>
    public const string Anybody = Mark + "anybody";

    /// <summary>The current employer: the exam takes much of the person's money.</summary>
    public const string Employer = Mark + "employer";

    /// <summary>The current employer, asked about openings in its computer team, too.</summary>
    public const string EmployersTeam = Mark + "employers-team";

    /// <summary>WIOA training money or a voucher: no money is on record, or the exam takes much of it, and there is no
    /// employer.</summary>
    public const string Nobody = Mark + "nobody";
}
