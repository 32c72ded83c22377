namespace AdvancementEngine.Recommendations;

/// <summary>The codes of <see cref="NextStep.Beside"/>: what is said alongside the next step. A code that ends in <c>/</c> or <c>-</c> is a
/// mark, and the rest of the code follows it. Written by <c>Ranking/Steps/BesideStep</c>, worded by <c>Reports/Wording</c>, and listed in
/// <c>docs/service.md</c>. The codes are part of the result and its digest: a new one may be added, none may be renamed.</summary>
public static class BesideCodes
{
    /// <summary>No goal is recorded: the person is asked for one.</summary>
    public const string Goal = "goal";

    /// <summary>A current job was not recognized: the person is asked what is done in it.</summary>
    public const string Work = "work";

    /// <summary>Mark before the O*NET-SOC code of an occupation that an unrecognized goal may mean; nothing follows if none is
    /// likely.</summary>
    public const string Meant = "meant/";

    /// <summary>Mark before a stated need with no recorded support, such as <c>child-care</c>.</summary>
    public const string Support = "support/";

    /// <summary>Mark before a stated need that the person's program meets.</summary>
    public const string Offered = "offered/";

    /// <summary>Mark before the element id of a credential to take beside applying: the person's program pays the whole fee.</summary>
    public const string Exam = "exam/";

    /// <summary>Mark before the element id of a credential to earn beside applying, with training money for a lost job.</summary>
    public const string Retrain = "retrain/";

    /// <summary>Mark before the element id of a credential or tool to continue with beside applying.</summary>
    public const string Alongside = "alongside/";

    /// <summary>Followed by the title by which job ads name the work applied for, as the goal does.</summary>
    public const string AdTitle = "title/";
}
