namespace AdvancementEngine.Policies.Facts.Steps;

/// <summary>Military service and federal work.</summary>
internal sealed record ServiceOfStep
{
    /// <summary>True if federal work is wanted.</summary>
    public bool WantsFederal { get; init; }

    /// <summary>True if a credential is held that meets the minimum for federal security work.</summary>
    public bool HoldsFederalBaseline { get; init; }

    /// <summary>True if military service is on record, ended or not.</summary>
    public bool HasServed { get; init; }

    /// <summary>True if a security clearance is on record and nothing says that it has ended.</summary>
    public bool IsCleared { get; init; }

    /// <summary>True if the current job is military service: there is no employer to ask, and the transition starts there.</summary>
    public bool IsServing { get; init; }
}
