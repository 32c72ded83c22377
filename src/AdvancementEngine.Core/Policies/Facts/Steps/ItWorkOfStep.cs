namespace AdvancementEngine.Policies.Facts.Steps;

/// <summary>The person's IT work, whatever the step leads to. Known only where there is a job to aim for.</summary>
internal sealed record ItWorkOfStep
{
    /// <summary>Months of IT work that still count.</summary>
    public float Months { get; init; }

    /// <summary>Months in the current IT job; 0 without one.</summary>
    public float MonthsInJob { get; init; }

    /// <summary>True if a current job is an IT job.</summary>
    public bool IsPresent { get; init; }

    /// <summary>True for IT work at middle level or above.</summary>
    public bool IsEstablished { get; init; }

    /// <summary>True for a person whose IT work ended years ago.</summary>
    public bool IsReturning { get; init; }
}
