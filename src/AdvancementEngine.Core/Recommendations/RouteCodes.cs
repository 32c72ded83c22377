namespace AdvancementEngine.Recommendations;

/// <summary>The codes <c>route/NAME</c> of <see cref="NextStep.Beside"/>: the way in, or payer, that the person's status opens. At most one
/// is given; <c>docs/payers.md</c> gives the source of each.</summary>
public static class RouteCodes
{
    /// <summary>Mark of these codes.</summary>
    public const string Mark = "route/";

    /// <summary>Service in the armed forces: SkillBridge and the transition office.</summary>
    public const string Service = Mark + "service";

    /// <summary>MyCAA, the account that pays for spouses of those who serve.</summary>
    public const string MyCaa = Mark + "mycaa";

    /// <summary>An injury at work: the claim and vocational rehabilitation.</summary>
    public const string Injury = Mark + "injury";

    /// <summary>The tuition program of Amazon.</summary>
    public const string Amazon = Mark + "amazon";

    /// <summary>The tuition program of Walmart and Sam's Club.</summary>
    public const string Walmart = Mark + "walmart";

    /// <summary>The tuition program of Target.</summary>
    public const string Target = Mark + "target";

    /// <summary>The tuition program of McDonald's.</summary>
    public const string McDonalds = Mark + "mcdonalds";

    /// <summary>A tuition program of the employer that the record names.</summary>
    public const string Tuition = Mark + "tuition";

    /// <summary>A lost job: dislocated worker services.</summary>
    public const string LostJob = Mark + "lost-job";

    /// <summary>Past military service, for training and exams: the GI Bill.</summary>
    public const string GiBill = Mark + "gi-bill";

    /// <summary>Past military service, for everything else: priority at an American Job Center.</summary>
    public const string Veteran = Mark + "veteran";

    /// <summary>No job so far: the youth program of an American Job Center.</summary>
    public const string Youth = Mark + "youth";

    /// <summary>An employer with computer staff of its own.</summary>
    public const string OwnStaff = Mark + "own-staff";
}
