namespace AdvancementEngine.Plans.Paths;

/// <summary>How a path's first stage relates to the person's one next step.</summary>
public enum FirstStage
{
    /// <summary>The next step is not about a job or a credential.</summary>
    NotAboutIt,

    /// <summary>It is the next step, or what the stage learns first.</summary>
    Same,

    /// <summary>The stage can go without; the next step leads to the same job and helps.</summary>
    Helps,

    /// <summary>The next step leads to the job of a later stage, and helps there.</summary>
    HelpsLater,

    /// <summary>The next step leads to another job.</summary>
    OtherJob,
}
